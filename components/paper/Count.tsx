import { useTranslations } from "next-intl";
import type { CountRow } from "#lib/paper/count.ts";
import { endNumbers } from "#lib/paper/ends.ts";
import type { PaperStep } from "#lib/paper/sheet.ts";
import { Citation } from "../provision/Citation.tsx";

type CountProps = { steps: readonly PaperStep[]; rows: readonly CountRow[] };

/** The boxes that a person ticks on the way, and the end that they give. */
export function Count({ steps, rows }: CountProps) {
  const t = useTranslations("paper.count");
  const required = useTranslations("result.requirements");
  const state = useTranslations("result.states");
  const reasons = steps.find(({ question }) => question === "requestBases")?.number ?? 0;
  const box = (name: string, meaning: string) => (
    <span className="paper-tally">
      <span className="paper-box" /> <b>{name}</b> {meaning}
    </span>
  );
  return (
    <section aria-labelledby="count" className="paper-count">
      <h2 id="count">{t("heading")}</h2>
      <p>{t("lead")}</p>
      <ul>
        {rows.map(({ number, about, asks, fails, law }) => (
          <li key={about}>
            <b>{about === "lawyer" ? t("lawyer") : required(`${about}.name`)}</b>{" "}
            {law.map((citation) => (
              <Citation key={citation} citation={citation} className="paper-law" />
            ))}
            <p>
              {asks && box(`A${number}`, about === "lawyer" ? "" : state("open"))}{" "}
              {fails && box(`N${number}`, state("failed"))}
            </p>
          </li>
        ))}
      </ul>
      <h3>{t("end")}</h3>
      <ol>
        <li>{t("failed", { step: reasons, end: endNumbers["likely-ineligible"] })}</li>
        <li>{t("some", { end: endNumbers["needs-attorney"] })}</li>
        <li>{t("none", { end: endNumbers["likely-eligible"] })}</li>
      </ol>
    </section>
  );
}
