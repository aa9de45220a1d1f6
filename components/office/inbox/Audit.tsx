import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ApiResult } from "#lib/intake/inbox/ask.ts";
import type { Inbox } from "#lib/intake/inbox/client.ts";
import type { AuditList } from "#lib/intake/inbox/shapes.ts";
import type { Held } from "#lib/intake/keyfile/held.ts";
import { StepHeading } from "../form/StepHeading.tsx";
import { useMoments } from "../desk/useMoments.ts";
import { ScrollingTable } from "./ScrollingTable.tsx";

type Entry = AuditList["entries"][number];

function Done({ entry, held }: { entry: Entry; held: Held }) {
  const t = useTranslations("office.audit");
  const states = useTranslations("office.states");
  const { hour } = useMoments();
  const { at, kid, name, action, detail, intake } = entry;
  const decision = (["no-conflict", "conflict", "declined", "accepted"] as const).find(
    (one) => one === detail,
  );
  const other = name === null ? t("key") : t("colleague", { name });
  const whose = kid === held.provesKid ? t("you", { name: held.name }) : other;
  return (
    <tr>
      <td>
        <span>{hour(at)}</span>
      </td>
      <td>
        <span>{t(`actions.${action}`)}</span>
        {decision && (
          <>
            {": "}
            <span>{states(decision)}</span>
          </>
        )}
      </td>
      <td>
        <span>{whose}</span> <span className="office-code">{kid.slice(0, 12)}</span>
      </td>
      <td className="office-code">
        <span>{intake.slice(0, 8)}</span>
      </td>
    </tr>
  );
}

/** What was done with the firm's intakes, when, and by which key. */
export function Audit({ inbox, held }: { inbox: Inbox; held: Held }) {
  const t = useTranslations("office.audit");
  const why = useTranslations("office.failure");
  const [told, setTold] = useState<ApiResult<AuditList> | null>(null);
  useEffect(() => {
    let isHere = true;
    void inbox.audit().then((list) => isHere && setTold(list));
    return () => {
      isHere = false;
    };
  }, [inbox]);
  return (
    <>
      <StepHeading>{t("heading")}</StepHeading>
      <p>
        <span>{t("lead")}</span>
      </p>
      <p role="status">
        <span>
          {told === null
            ? t("loading")
            : told.ok
              ? t("count", { count: told.value.entries.length })
              : why(told.why)}
        </span>
      </p>
      {told?.ok && told.value.entries.length > 0 && (
        <ScrollingTable
          label={t("heading")}
          caption={t("caption")}
          columns={(["when", "what", "who", "intake"] as const).map((id) => t(`columns.${id}`))}
        >
          {told.value.entries.map((entry, at) => (
            <Done key={at} entry={entry} held={held} />
          ))}
        </ScrollingTable>
      )}
    </>
  );
}
