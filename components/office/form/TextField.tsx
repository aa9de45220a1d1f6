import { useId, type ComponentProps } from "react";

type TextFieldProps = ComponentProps<"input"> & {
  label: string;
  hint?: string;
  problem?: string | null;
};

/** A field with its label, what to write in it, and what is wrong with that. */
export function TextField({ label, hint, problem, ...rest }: TextFieldProps) {
  const own = useId();
  const id = rest.id ?? own;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="office-field">
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="soft">
          <span>{hint}</span>
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="office-problem">
          <span>{problem}</span>
        </p>
      )}
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
    </div>
  );
}
