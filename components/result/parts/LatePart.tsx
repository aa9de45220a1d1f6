import { useTranslations } from "next-intl";
import { ResultWords } from "../../case/ResultWords.tsx";
import { Button } from "../../ui/Button.tsx";
import { FoldedSection } from "../../fold/FoldedSection.tsx";
import type { insides } from "./insides.ts";
import { useLateParts } from "./lateParts.ts";

type LatePartProps = { name: Exclude<keyof typeof insides, "overdue">; heading: string };

/** A folded part of the result: its heading comes with the result, what stands inside it after that. */
export function LatePart({ name, heading }: LatePartProps) {
  return (
    <FoldedSection name={name} heading={heading}>
      <Inside name={name} />
    </FoldedSection>
  );
}

/** What stands at the end of the result, once it has come. */
export function OverdueLine() {
  const { arriving } = useLateParts();
  if (typeof arriving !== "object") return null;
  return (
    <ResultWords words={arriving.words}>
      <arriving.insides.overdue />
    </ResultWords>
  );
}

/** What stands inside a part, or how far it has come. */
function Inside({ name }: Pick<LatePartProps, "name">) {
  const t = useTranslations("parts");
  const { arriving, reload } = useLateParts();
  if (typeof arriving === "object") {
    const Drawn = arriving.insides[name];
    return (
      <ResultWords words={arriving.words}>
        <Drawn />
      </ResultWords>
    );
  }
  const isLost = arriving === "failed";
  return (
    <div data-late={arriving}>
      <p role="note" className={isLost ? "font-bold" : "text-ink-soft"}>
        <span>{t(isLost ? "missing" : "coming")}</span>
      </p>
      {isLost && (
        <p className="screen-only mt-3">
          <Button className="button-quiet" onClick={reload}>
            <span>{t("retry")}</span>
          </Button>
        </p>
      )}
    </div>
  );
}
