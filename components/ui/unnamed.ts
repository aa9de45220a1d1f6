import type { SyntheticEvent } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A registered field without a name in the page, where it would tell what is on the screen. The form still has it. */
export const unnamed = ({ name, onChange, onBlur, ref }: UseFormRegisterReturn) => {
  const told = ({ type, currentTarget: field }: SyntheticEvent<Field>) => ({
    type,
    target: {
      name,
      value: field.type === "checkbox" && "checked" in field ? field.checked : field.value,
    },
  });
  return {
    ref,
    onBlur: (event: SyntheticEvent<Field>) => void onBlur(told(event)),
    onChange: (event: SyntheticEvent<Field>) => void onChange(told(event)),
  };
};
