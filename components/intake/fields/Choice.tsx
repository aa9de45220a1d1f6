import { elementId, useElementIds } from "../../ui/elementIds.ts";
import { ProblemLine } from "./ProblemLine.tsx";

type ChoiceProps<Option extends string> = {
  /** The name of the group, known to this page alone. */
  name: string;
  legend: string;
  hint?: string;
  options: readonly Option[];
  label: (option: Option) => string;
  value: Option | "";
  onChoose: (option: Option) => void;
  problem?: string;
};

/** One of several options, none of which is chosen until somebody does. */
export function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { name, legend, hint, options, label, value, onChoose, problem } = props;
  const idOf = useElementIds();
  const [hintId, problemId] = [idOf(`${name}-hint`), idOf(`${name}-problem`)];
  return (
    <fieldset
      className="mt-6"
      aria-describedby={
        [hint && hintId, problem && problemId].filter(Boolean).join(" ") || undefined
      }
    >
      <legend className="font-bold">
        <span>{legend}</span>
      </legend>
      {hint && (
        <p id={hintId} className="soft">
          <span>{hint}</span>
        </p>
      )}
      <ProblemLine id={problemId} message={problem} />
      <div className="mt-2">
        {options.map((option, at) => (
          <label key={option} className="tile">
            <input
              type="radio"
              // The browser needs a name for the arrow keys to work; this one is random.
              name={elementId(`${name}-group`)}
              id={at === 0 ? idOf(name) : undefined}
              data-option={option}
              checked={value === option}
              onChange={() => onChoose(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
