import { useTranslations } from "next-intl";
import { isOtherwise, type Since } from "#lib/casefile/since.ts";
import type { State } from "#rules";
import { RuleList } from "./RuleList.tsx";
import { useFormats } from "../ui/useFormats.ts";

const verdictOf = (since: Since) => {
  if (since.edition.isSame) return isOtherwise(since) ? "odd" : "same";
  return isOtherwise(since) ? "changed" : "sameHere";
};

/** What the rules found when a file was saved, beside what those of today find. */
export function ThenAndNow({ since }: { since: Since }) {
  const t = useTranslations("casefile.since");
  const result = useTranslations("result");
  const format = useFormats();
  const { edition, outcome, requirements, come, gone, left } = since;
  const stateIn = (state: State | null) => (state ? result(`states.${state}`) : t("notReached"));

  return (
    <section aria-labelledby="then-and-now" className="mt-10 max-w-read">
      <h2 id="then-and-now">
        <span>{t("heading")}</span>
      </h2>
      <p className="mt-2 font-bold">
        <span>{t(verdictOf(since))}</span>
      </p>
      <dl className="mt-4 border-b border-line">
        {(["then", "now"] as const).map((time) => (
          <div
            key={time}
            className="border-t border-line py-3 wide:grid wide:grid-cols-[11.5rem_minmax(0,1fr)] wide:gap-x-4"
          >
            <dt className="text-ink-soft">
              <span>{t(time)}</span>
            </dt>
            <dd>
              <strong>{result(`outcomes.${outcome[time]}.heading`)}</strong>
              <span className="block text-sm text-ink-soft">
                {t("rules", {
                  version: edition[time].version,
                  date: format.date(edition[time].date),
                })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {left > 0 && (
        <p className="mt-4">
          <span>{t("left", { count: left })}</span>
        </p>
      )}
      {requirements.length > 0 && (
        <>
          <h3 className="mt-6">
            <span>{t("requirements")}</span>
          </h3>
          <ul className="mt-2">
            {requirements.map(({ id, then, now }) => (
              <li key={id}>
                <strong>{result(`requirements.${id}.name`)}</strong>
                <span className="block">
                  {t("state", { then: stateIn(then), now: stateIn(now) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <RuleList heading={t("come")} rules={come} />
      <RuleList heading={t("gone")} rules={gone} />
    </section>
  );
}
