import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { forgetAsked } from "#lib/ask/arrival.ts";
import { mergingOf } from "#lib/ask/merging.ts";
import { linkTo } from "#lib/handoff/link.ts";
import type { Packet } from "#lib/handoff/packet.ts";
import { load, save } from "#lib/tab/screening.ts";
import { Voice } from "../question/voice.ts";
import { Button } from "../ui/Button.tsx";
import { ButtonLink } from "../ui/ButtonLink.tsx";
import { AnswerList } from "./AnswerList.tsx";
import { ReplyCode } from "./ReplyCode.tsx";
import { Merge } from "./Merge.tsx";
import { useFormats } from "../ui/useFormats.ts";

type GivenProps = { reply: Extract<Packet, { kind: "reply" }>; letters: string };

/** Answers that somebody gave back: put into the check of this tab after a look, or handed on as a code. */
export function IncomingReply({ reply, letters }: GivenProps) {
  const { answers, made } = reply;
  const t = useTranslations("ask.given");
  const refused = useTranslations("ask.merge.refused");
  const locale = useLocale();
  const router = useRouter();
  const format = useFormats();
  const [own] = useState(() => load().answers);
  const [isLooking, setLooking] = useState(false);
  const [isGone, setGone] = useState(false);
  const check = `/${locale}/screening`;
  const merging = mergingOf(own, answers);
  const holdsCheck = Object.keys(own).length > 0;

  if (isGone)
    return (
      <h1 id="ask-heading">
        <span>{t("gone")}</span>
      </h1>
    );
  return (
    <Voice value={own.screeningFor ?? "client"}>
      <div className="column">
        <h1 id="ask-heading" tabIndex={-1}>
          <span>{t("heading")}</span>
        </h1>
        <p>
          <span>{t("who", { date: format.date(made) })}</span>
        </p>
        <AnswerList answers={answers} />
        {!holdsCheck && (
          <>
            <h2>
              <span>{t("elsewhere")}</span>
            </h2>
            <p>
              <span>{t("how")}</span>
            </p>
            <ReplyCode kind="reply" text={letters} scans={linkTo(location.origin, locale, reply)} />
          </>
        )}
        {holdsCheck && merging.changes.length === 0 && (
          <>
            <p>
              <span>{refused(merging.strange.length > 0 ? "strange" : "same")}</span>
            </p>
            <p>
              <ButtonLink href={check}>
                <span>{t("back")}</span>
              </ButtonLink>
            </p>
          </>
        )}
        {holdsCheck && merging.changes.length > 0 && !isLooking && (
          <>
            <p>
              <span>{t("here")}</span>
            </p>
            <p>
              <Button onClick={() => setLooking(true)}>
                <span>{t("look")}</span>
              </Button>
            </p>
          </>
        )}
        {isLooking && (
          <Merge
            merging={merging}
            answers={own}
            onConfirm={() => {
              save(merging.then);
              forgetAsked();
              router.push(check);
            }}
            onKeep={() => setLooking(false)}
          />
        )}
        <p className="mt-6">
          <Button
            className="button-quiet"
            onClick={() => {
              forgetAsked();
              setGone(true);
            }}
          >
            <span>{t("forget")}</span>
          </Button>
        </p>
      </div>
    </Voice>
  );
}
