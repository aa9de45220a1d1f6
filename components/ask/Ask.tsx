"use client";

import { useTranslations } from "next-intl";
import { Panel } from "../ui/Panel.tsx";
import { RequestForm } from "./RequestForm.tsx";
import { IncomingReply } from "./IncomingReply.tsx";
import { useIncoming } from "./useIncoming.ts";

/** What stands behind the # of the address: questions, answers that were given back, or why there is neither. */
export function Ask() {
  const t = useTranslations("ask.page");
  const asked = useIncoming();
  if (asked === null)
    return (
      <h1>
        <span>{t("reading")}</span>
      </h1>
    );
  const { read, letters } = asked;
  if (read.ok && read.packet.kind === "reply")
    return <IncomingReply key={letters} reply={read.packet} letters={letters} />;
  if (read.ok && read.packet.kind === "ask" && read.packet.open.length > 0) {
    return <RequestForm key={letters} ask={read.packet} kept={asked} />;
  }
  const why = read.ok ? (read.packet.kind === "ask" ? "nobody" : "case") : read.why;
  return (
    <div className="column" role="alert">
      <h1>
        <span>{t("unread.heading")}</span>
      </h1>
      <Panel tone="talk">
        <p>
          <span>{t(`unread.${why}`)}</span>
        </p>
      </Panel>
      <p>
        <span>{t("unread.nothing")}</span>
      </p>
    </div>
  );
}
