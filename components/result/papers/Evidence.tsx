import { useTranslations } from "next-intl";
import { evidenceFor, isBasis, type EvidenceGroup } from "#rules";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { Unkept } from "../../ui/Unkept.tsx";
import { Paper } from "./Paper.tsx";
import { paperGroups } from "#lib/result/paperGroups.ts";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";

const noted = ["law-enforcement-request", "waiting-for-visa", "visit-work-or-study"] as const;

/** The papers that can support a request, by the reason that they prove. */
export function Evidence() {
  const { answers, ticked } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("evidence");
  const words = useQuestionWords();
  const items = evidenceFor(answers);
  const open = items.filter(({ id }) => ticked[id] !== true);
  const missing = open.filter(({ mark }) => mark === "missing").length;
  const nameOf = (group: EvidenceGroup) =>
    isBasis(group) ? words.option("requestBases", group) : t(`groups.${group}.heading`);
  const noteOf = (group: EvidenceGroup) => {
    const note = noted.find((basis) => basis === group);
    return isBasis(group) ? note && t(`notes.${note}`) : t(`groups.${group}.intro`);
  };

  return (
    <>
      <p className="mt-2 max-w-read text-ink-soft">
        <span>{t("intro")}</span> <span>{t("tickOff")}</span>
      </p>
      <p className="mt-2 max-w-read">
        <span>{t("truth")}</span>
      </p>
      <p className="mt-4 font-bold">
        <span>{t("tally", { ticked: items.length - open.length, count: items.length })}</span>{" "}
        {missing > 0 && <span>{t("stillMissing", { count: missing })}</span>}
      </p>
      <Unkept>
        {paperGroups(items).map(({ group, items: papers }) => {
          const note = noteOf(group);
          return (
            <section key={group} aria-labelledby={idOf(`evidence-${group}`)} className="mt-8">
              <h3 id={idOf(`evidence-${group}`)}>
                <span>{nameOf(group)}</span>
              </h3>
              {note && (
                <p className="mt-1 max-w-read text-ink-soft">
                  <span>{note}</span>
                </p>
              )}
              <ul className="mt-3 list-none border-b border-line p-0">
                {papers.map((item) => (
                  <Paper key={item.id} item={item} />
                ))}
              </ul>
            </section>
          );
        })}
      </Unkept>
    </>
  );
}
