import { useTranslations } from "next-intl";
import { useState } from "react";
import { dayHere } from "#lib/calendar/clock.ts";
import { shortText } from "#lib/short-result/shortText.ts";
import { renewDay } from "../../clock/renewDay.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyStatus } from "../../copy/CopyStatus.tsx";
import { ReadOnlyText } from "../../copy/ReadOnlyText.tsx";
import { useCopy } from "../../copy/useCopy.ts";
import { reach } from "../../ui/reach.ts";
import { useLawWords } from "../../provision/lawWords.ts";
import { ToolIntro } from "../intro/ToolIntro.tsx";
import { useTellShort } from "./useTellShort.ts";
import { useWholeText } from "./useWholeText.ts";

/** Copies the result as plain text, short or whole; where the browser refuses, shows it to copy by hand. */
export function CopyText({ leavesOutPast }: { leavesOutPast: boolean }) {
  const t = useTranslations("print.copy");
  const { feedback, copy } = useCopy();
  const [text, setText] = useState("");
  const tell = useTellShort();
  const { withLawWords } = useLawWords();
  const tellWhole = useWholeText();

  const copyNow = (textOf: () => string) => {
    renewDay();
    const now = textOf();
    setText(now);
    void copy(now);
  };
  const short = () => shortText(tell({ origin: location.origin, day: dayHere(), leavesOutPast }));
  const whole = () => tellWhole(dayHere());
  return (
    <>
      <ToolIntro heading={t("heading")} lead={t("lead")} care={t("care")} />
      <p className="mt-3 flex flex-wrap gap-3">
        <Button className="button-quiet" onClick={() => copyNow(short)}>
          <span>{t("short")}</span>
        </Button>
        <Button className="button-quiet" onClick={() => withLawWords(() => copyNow(whole))}>
          <span>{t("whole")}</span>
        </Button>
      </p>
      <CopyStatus words={feedback && t(feedback)} />
      {feedback === "refused" && (
        <div className="screen-only mt-2 max-w-read">
          <ReadOnlyText label={t("box")} value={text} rows={8} ref={reach} />
        </div>
      )}
    </>
  );
}
