import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { MemoId, Ids } from "./MemoId.tsx";
import { Table, type Row } from "./Table.tsx";

type Analysed = Memo["requirements"][number] | Memo["bases"][number];

function Stands({ id, state, name }: Pick<Analysed, "id" | "state"> & { name: string }) {
  const t = useTranslations("memo.analysis");
  const states = useTranslations("result.states");
  return (
    <>
      <strong>{state === "not-reached" ? t("notReached") : states(state)}</strong>
      {" · "}
      <MemoId id={id} /> <span className="memo-words">{name}</span>
    </>
  );
}

function Behind({ rules }: Pick<Analysed, "rules">) {
  const t = useTranslations("memo.analysis");
  const says = (["failed", "open", "met"] as const).filter((one) => rules[one].length > 0);
  return (
    <>
      {says.map((one) => (
        <p key={one}>
          <span>{t(`says.${one}`)}</span>
          {": "}
          <Ids ids={rules[one]} />
        </p>
      ))}
      {says.length === 0 && (
        <p>
          <span>{t("noRule")}</span>
        </p>
      )}
    </>
  );
}

const rowOf = (one: Analysed, name: string): Row => ({
  id: one.id,
  about: <Stands {...one} name={name} />,
  says: <Behind rules={one.rules} />,
});

/** The five requirements and the bases chosen: the state of each and the rules behind it. */
export function Analysis({ memo: { requirements, bases } }: { memo: Memo }) {
  const t = useTranslations("memo.analysis");
  const named = useTranslations("result.requirements");
  const words = useQuestionWords();
  return (
    <section aria-labelledby="memo-requirements">
      <h2 id="memo-requirements">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("intro")}</span>
      </p>
      <Table
        id="memo-required"
        heads={[t("requirement"), t("rules")]}
        rows={requirements.map((one) => rowOf(one, named(`${one.id}.name`)))}
      />
      {bases.length > 0 && (
        <>
          <h3>
            <span>{t("bases")}</span>
          </h3>
          <Table
            id="memo-bases"
            heads={[t("basis"), t("rules")]}
            rows={bases.map((one) => rowOf(one, words.option("requestBases", one.id)))}
          />
        </>
      )}
    </section>
  );
}
