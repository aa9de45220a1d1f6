import type { ComponentProps } from "react";
import { useElementId } from "../../ui/elementIds.ts";

type PassphraseProps = Pick<ComponentProps<"input">, "ref" | "value" | "onChange"> & {
  label: string;
  hint?: string;
  problem?: string | false | null;
  isShown: boolean;
};

/** A field for a passphrase, which no browser is asked to remember. */
export function Passphrase({ label, hint, problem, isShown, ...rest }: PassphraseProps) {
  const id = useElementId();
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="mt-4 max-w-read">
      <label htmlFor={id} className="block font-bold">
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft">
          <span>{hint}</span>
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="font-bold text-error">
          <span>{problem}</span>
        </p>
      )}
      <input
        {...rest}
        id={id}
        type={isShown ? "text" : "password"}
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        translate="no"
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
        className={`mt-1 min-h-13 w-full rounded-m border bg-card px-4 ${problem ? "border-error" : "border-control"}`}
      />
    </div>
  );
}
