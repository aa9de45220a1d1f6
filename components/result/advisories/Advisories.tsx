import { useTranslations } from "next-intl";
import { useState } from "react";
import { advisoriesFor } from "#rules";
import { loadNationality, saveNationality } from "#lib/tab/nationality.ts";
import { asksCountry } from "#lib/questionnaire/walk.ts";
import { useToday } from "../../clock/today.ts";
import { Panel } from "../../ui/Panel.tsx";
import { AdvisoryEntry } from "./AdvisoryEntry.tsx";
import { Nationality } from "./Nationality.tsx";
import { useResult } from "../../case/result.ts";

/** The operator's notices that fit the answers and the country, if one was given. They touch no outcome. */
export function Advisories() {
  const { answers, notices } = useResult();
  const t = useTranslations("advisories");
  const today = useToday();
  const [country, setCountry] = useState(loadNationality);
  if (!notices) return null;
  const isAsked = notices.ok && asksCountry(answers);
  const shown = notices.ok
    ? advisoriesFor(notices.advisories, answers, isAsked ? country : null, today)
    : [];
  const choose = (code: string | null) => {
    setCountry(code);
    saveNationality(code);
  };

  return (
    <>
      {notices.ok ? (
        <p className="mt-2 max-w-read text-ink-soft">
          <span>{t("intro")}</span>
        </p>
      ) : (
        <div className="mt-4">
          <Panel tone="talk">
            <p role="note">
              <span>{t("unread")}</span>
            </p>
          </Panel>
        </div>
      )}
      {isAsked && <Nationality country={country} onChoose={choose} />}
      {notices.ok && (
        <p role="status" className="mt-4">
          <span>{t("shown", { count: shown.length })}</span>
        </p>
      )}
      {shown.length > 0 && (
        <ul className="mt-4 list-none border-b border-line p-0">
          {shown.map((advisory) => (
            <li key={advisory.id} className="border-t border-line py-5">
              <AdvisoryEntry advisory={advisory} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
