import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Memo } from "#lib/memo/memo.ts";
import { useQuestionWords, type Voice } from "../screening/words.ts";
import { Id, Ids } from "./Id.tsx";

type Analysed = Memo["requirements"][number] | Memo["bases"][number];

function Row({ id, state, rules, name }: Analysed & { name: string }) {
  const t = useTranslations("memo.analysis");
  const states = useTranslations("result.states");
  const says = (["failed", "open", "met"] as const).filter((one) => rules[one].length > 0);
  return (
    <tr>
      <td>
        <strong>{state === "not-reached" ? t("notReached") : states(state)}</strong>{" · "}<Id id={id} />{" "}
        <span className="memo-words">{name}</span>
      </td>
      <td>
        {says.map((one) => (
          <p key={one}><span>{t(`says.${one}`)}</span>{": "}<Ids ids={rules[one]} /></p>
        ))}
        {says.length === 0 && <p><span>{t("noRule")}</span></p>}
      </td>
    </tr>
  );
}

function Table({ first, rows }: { first: string; rows: ReactNode }) {
  const t = useTranslations("memo.analysis");
  return (
    <table>
      <thead>
        <tr><th scope="col"><span>{first}</span></th><th scope="col"><span>{t("rules")}</span></th></tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  );
}

/** The five requirements and the bases chosen: the state of each and the rules behind it. */
export function Analysis({ memo: { requirements, bases }, voice }: { memo: Memo; voice: Voice }) {
  const t = useTranslations("memo.analysis");
  const named = useTranslations("result.requirements");
  const words = useQuestionWords(voice);
  return (
    <section aria-labelledby="memo-requirements">
      <h2 id="memo-requirements"><span>{t("heading")}</span></h2>
      <p><span>{t("intro")}</span></p>
      <Table
        first={t("requirement")}
        rows={requirements.map((one) => <Row key={one.id} {...one} name={named(`${one.id}.name`)} />)}
      />
      {bases.length > 0 && (
        <>
          <h3><span>{t("bases")}</span></h3>
          <Table
            first={t("basis")}
            rows={bases.map((one) => <Row key={one.id} {...one} name={words.option("requestBases", one.id)} />)}
          />
        </>
      )}
    </section>
  );
}
