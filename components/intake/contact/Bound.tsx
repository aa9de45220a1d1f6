import { useContext } from "react";
import { useController, type Control, type FieldPath } from "react-hook-form";
import type { ContactFields } from "#lib/intake/sending/contactForm.ts";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import { Choice } from "../fields/Choice.tsx";
import { TextField } from "../fields/TextField.tsx";
import { SelectField } from "../fields/SelectField.tsx";
import { ContactProblems } from "./problems.ts";
import { fieldName } from "./useContactWords.ts";

export type ContactControl = Control<ContactFields, unknown, Contact>;

type BoundTo = { control: ContactControl; path: FieldPath<ContactFields> };

const useBound = ({ control, path }: BoundTo) => {
  const problems = useContext(ContactProblems);
  const name = fieldName(path);
  // No field carries its name in the page: names would say what is on the screen.
  const { field } = useController({ control, name: path });
  return {
    name,
    value: typeof field.value === "string" ? field.value : "",
    change: (value: string) => field.onChange(value),
    problem: problems.find(({ target }) => target === name)?.message,
  };
};

type Rest<Component extends (props: never) => unknown, Own extends string> = Omit<
  Parameters<Component>[0],
  Own | "name" | "value" | "problem"
> &
  BoundTo;

/** A line of text of the contact form. */
export function BoundText({ control, path, ...rest }: Rest<typeof TextField, "onWrite">) {
  const { change, ...bound } = useBound({ control, path });
  return <TextField {...rest} {...bound} onWrite={change} />;
}

/** One of many options of the contact form. */
export function BoundSelect({ control, path, ...rest }: Rest<typeof SelectField, "onChoose">) {
  const { change, ...bound } = useBound({ control, path });
  return <SelectField {...rest} {...bound} onChoose={change} />;
}

type BoundChoiceProps<Option extends string> = BoundTo & {
  legend: string;
  hint?: string;
  options: readonly Option[];
  label: (option: Option) => string;
};

/** One of a few options of the contact form. */
export function BoundChoice<Option extends string>({
  control,
  path,
  ...rest
}: BoundChoiceProps<Option>) {
  const { change, value, ...bound } = useBound({ control, path });
  return <Choice {...rest} {...bound} value={value as Option | ""} onChoose={change} />;
}
