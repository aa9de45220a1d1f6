import type { ComponentProps } from "react";
import { FieldFrame, type FieldWords } from "./FieldFrame.tsx";

type TextFieldProps = FieldWords &
  Pick<ComponentProps<"input">, "inputMode" | "type" | "min"> & {
    value: string;
    onWrite: (text: string) => void;
  };

/** A line of text, in any script, which no browser is asked to remember. */
export function TextField({
  value,
  onWrite,
  type = "text",
  inputMode,
  min,
  ...words
}: TextFieldProps) {
  return (
    <FieldFrame {...words} leadsToLabel={type === "date"}>
      {(attributes) => (
        <input
          {...attributes}
          type={type}
          inputMode={inputMode}
          min={min}
          dir={type === "text" ? "auto" : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          translate="no"
          data-field={words.name}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
        />
      )}
    </FieldFrame>
  );
}
