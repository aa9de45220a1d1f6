import { useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";

type ConfirmProps = {
  words: { heading: string; lead: string; copies: string; button: string; cancel: string };
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once more before something is destroyed, and says what. Escape leaves everything as it is. */
export function Confirm({ words, onConfirm, onCancel }: ConfirmProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div
      role="group"
      aria-labelledby="confirm"
      className="panel border-error bg-error-tint"
      onKeyDown={({ key }) => key === "Escape" && onCancel()}
    >
      <h4 id="confirm" ref={heading} tabIndex={-1}>
        <span>{words.heading}</span>
      </h4>
      <p>
        <span>{words.lead}</span>
      </p>
      <p>
        <span>{words.copies}</span>
      </p>
      <p className="office-buttons">
        <Button onClick={onConfirm}>
          <span>{words.button}</span>
        </Button>
        <Button className="button-quiet" onClick={onCancel}>
          <span>{words.cancel}</span>
        </Button>
      </p>
    </div>
  );
}
