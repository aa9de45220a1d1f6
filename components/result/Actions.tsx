import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";
import { elementId } from "../ui/elementIds.ts";
import { focusOn } from "../ui/reach.ts";

type ActionsProps = {
  onBack: () => void;
  onReset: () => void;
  /** Whether the tools stand below. */
  isLong: boolean;
};

const parts = ["keep", "show", "others"] as const;

// Without an anchor in the address: the browser's history belongs to the questions.
const goTo = (name: string) => {
  const heading = document.getElementById(elementId(name));
  const part = heading?.closest("details");
  if (part) part.open = true;
  heading?.setAttribute("tabindex", "-1");
  focusOn(heading);
  // Not by the browser's own way, which scrolls the page around a frame, too.
  scrollBy(0, heading?.getBoundingClientRect().top ?? 0);
};

/** What the person can do with the result from here. */
export function Actions({ onBack, onReset, isLong }: ActionsProps) {
  const t = useTranslations("result.actions");
  const keep = useTranslations("keep");
  return (
    <div role="group" aria-label={t("label")} className="mb-4 flex flex-col gap-3">
      <Button onClick={onBack} className="px-4">
        <span>{t("change")}</span>
      </Button>
      {isLong &&
        parts.map((part) => (
          <button
            key={part}
            type="button"
            onClick={() => goTo(part)}
            className="min-h-13 text-start text-link underline"
          >
            <span>{keep(part)}</span>
          </button>
        ))}
      <button type="button" onClick={onReset} className="min-h-13 text-start text-link underline">
        <span>{t("clear")}</span>
      </button>
    </div>
  );
}
