import { FieldFrame, type FieldWords } from "./FieldFrame.tsx";

type SelectFieldProps = FieldWords & {
  /** What stands in it before anything is chosen. */
  empty: string;
  options: readonly { value: string; words: string }[];
  value: string;
  onChoose: (value: string) => void;
  /** Whether the options are names that stay as they are in every language. */
  areNames?: boolean;
};

/** One of many options, none of which is chosen until somebody does. */
export function SelectField(props: SelectFieldProps) {
  const { empty, options, value, onChoose, areNames, ...words } = props;
  return (
    <FieldFrame {...words}>
      {(attributes) => (
        <select
          {...attributes}
          autoComplete="off"
          data-field={words.name}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value="">{empty}</option>
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              translate={areNames ? "no" : undefined}
              dir={areNames ? "ltr" : undefined}
            >
              {option.words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
