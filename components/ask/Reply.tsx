import { useTranslations } from "next-intl";
import { questionIds, type Answers } from "#rules";
import { chosenIn } from "#lib/ask/merging.ts";
import { replying } from "#lib/ask/open.ts";
import { useQuestionWords, type Voice } from "../screening/words.ts";
import { Button } from "../ui/Button.tsx";
import { Code } from "./Code.tsx";

type ReplyProps = { answers: Answers; voice: Voice; today: string; onChange: () => void };

/** What was answered, as a code to give back. */
export function Reply({ answers, voice, today, onChange }: ReplyProps) {
  const t = useTranslations("ask.reply");
  const words = useQuestionWords(voice);
  return (
    <div className="column">
      <h1 id="ask-heading" tabIndex={-1}><span>{t("heading")}</span></h1>
      <p><span>{t("lead")}</span></p>
      <dl className="answers">
        {questionIds.filter((id) => answers[id] !== undefined).map((question) => (
          <div key={question}>
            <dt>{words.part(question, "short")}</dt>
            {chosenIn(answers, question).map((option) => <dd key={option}>{words.option(question, option)}</dd>)}
          </div>
        ))}
      </dl>
      <Code kind="reply" text={replying(answers, today)} />
      <p><Button className="button-quiet" onClick={onChange}><span>{t("change")}</span></Button></p>
      <p className="soft"><span>{t("done")}</span></p>
    </div>
  );
}
