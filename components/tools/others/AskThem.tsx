import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { asking, openBy, type Open } from "#lib/ask/open.ts";
import { linkTo } from "#lib/handoff/link.ts";
import type { Knower } from "#rules";
import { ReplyCode } from "../../ask/ReplyCode.tsx";
import { printSheet } from "../../ask/printSheet.ts";
import { AskSheet } from "../../ask/AskSheet.tsx";
import { useToday } from "../../clock/today.ts";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { Button } from "../../ui/Button.tsx";

/** The questions for one who can know: as a list, as a link, and as a sheet. */
function AskOne({ open }: { open: Open }) {
  const t = useTranslations("ask.them");
  const words = useQuestionWords();
  const locale = useLocale();
  return (
    <div className="border-s border-line ps-4 pb-4">
      <div className="screen-only">
        <ul>
          {open.questions.map((question) => (
            <li key={question}>{words.part(question, "short")}</li>
          ))}
        </ul>
        <p className="my-3 max-w-read text-ink-soft">
          <span>{t("care")}</span>
        </p>
      </div>
      <ReplyCode kind="link" text={linkTo(location.origin, locale, asking(open, useToday()))} />
      <p className="screen-only mt-4">
        <Button className="button-quiet" onClick={printSheet}>
          <span>{t("print")}</span>
        </Button>
      </p>
      <AskSheet open={open} />
    </div>
  );
}

/** The open questions, for those who can know: without an answer in them. */
export function AskThem() {
  const { determination, answers } = useResult();
  const t = useTranslations("ask.them");
  const knower = useTranslations("knowers");
  const [shown, setShown] = useState<Knower | null>(null);
  const all = openBy(answers, determination);
  if (all.length === 0) return null;
  return (
    <>
      <h3 className="screen-only">
        <span>{t("heading")}</span>
      </h3>
      <p className="screen-only mt-1 max-w-read">
        <span>{t("lead")}</span>
      </p>
      <ul className="mt-2 list-none p-0">
        {all.map((open) => (
          <li key={open.knows}>
            <button
              type="button"
              aria-expanded={shown === open.knows}
              className="link screen-only first-letter:uppercase"
              onClick={() => setShown(shown === open.knows ? null : open.knows)}
            >
              <span>{t("one", { who: knower(open.knows), count: open.questions.length })}</span>
            </button>
            {shown === open.knows && <AskOne open={open} />}
          </li>
        ))}
      </ul>
    </>
  );
}
