import { Button } from "../ui/Button.tsx";
import { CopyStatus } from "./CopyStatus.tsx";
import { ReadOnlyText } from "./ReadOnlyText.tsx";
import { useCopy } from "./useCopy.ts";

type CopyBoxProps = {
  text: string;
  words: { label: string; copy: string; copied: string; refused: string };
};

/** Letters for a machine, to copy by a press or by hand. */
export function CopyBox({ text, words }: CopyBoxProps) {
  const { feedback, copy } = useCopy();
  return (
    <div className="max-w-read">
      <ReadOnlyText
        label={words.label}
        value={text}
        rows={4}
        dir="ltr"
        translate="no"
        className="break-all"
      />
      <p className="mt-2">
        <Button className="button-quiet" onClick={() => void copy(text)}>
          <span>{words.copy}</span>
        </Button>
      </p>
      <CopyStatus words={feedback && words[feedback]} />
    </div>
  );
}
