import { useLocale, useTranslations } from "next-intl";
import { replying } from "#lib/ask/open.ts";
import { linkTo } from "#lib/handoff/link.ts";
import { pack } from "#lib/handoff/packed.ts";
import type { Answers } from "#rules";
import { useToday } from "../clock/today.ts";
import { Button } from "../ui/Button.tsx";
import { AnswerList } from "./AnswerList.tsx";
import { ReplyCode } from "./ReplyCode.tsx";

type ReplyProps = { answers: Answers; onChange: () => void; onClear: () => void };

/** What was answered, as a code to give back; its picture is a link, which opens on the phone that reads it. */
export function Reply({ answers, onChange, onClear }: ReplyProps) {
  const t = useTranslations("ask");
  const locale = useLocale();
  const reply = replying(answers, useToday());
  return (
    <div className="column">
      <h1 id="ask-heading" tabIndex={-1}>
        <span>{t("reply.heading")}</span>
      </h1>
      <p>
        <span>{t("reply.lead")}</span>
      </p>
      <AnswerList answers={answers} />
      <ReplyCode kind="reply" text={pack(reply)} scans={linkTo(location.origin, locale, reply)} />
      <p className="flex flex-col items-start gap-3">
        <Button className="button-quiet" onClick={onChange}>
          <span>{t("reply.change")}</span>
        </Button>
        <Button className="button-quiet" onClick={onClear}>
          <span>{t("page.clear")}</span>
        </Button>
      </p>
      <p className="soft">
        <span>{t("reply.done")}</span>
      </p>
    </div>
  );
}
