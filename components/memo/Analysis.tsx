import { useTranslations } from "next-intl";
import { numberedIn } from "#lib/memo/brief.ts";
import type { Memo } from "#lib/memo/memo.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { Table, type Row } from "./Table.tsx";

type Analyzed = Memo["requirements"][number] | Memo["bases"][number];
type BehindProps = Pick<Analyzed, "rules" | "state"> & { numbers: ReturnType<typeof numberedIn> };

/** The state of a requirement or basis, and the numbers of the reasons that say so. */
function Behind({ rules, state, numbers }: BehindProps) {
  const t = useTranslations("memo.analysis");
  const states = useTranslations("result.states");
  const says = (["failed", "open", "met"] as const).filter((one) => rules[one].length > 0);
  const numbersOf = (one: (typeof says)[number]) => {
    const all = rules[one].flatMap((rule) => numbers.get(rule) ?? []).sort((a, b) => a - b);
    return t(`says.${one}`, { count: all.length, numbers: all.join(", ") });
  };
  return (
    <p>
      <strong>{state === "not-reached" ? t("notReached") : states(state)}</strong>
      {". "}
      <span>{says.length === 0 ? t("noRule") : says.map(numbersOf).join(" · ")}</span>
    </p>
  );
}

/** The five requirements and the bases chosen: the state of each and the reasons behind it. */
export function Analysis({ memo }: { memo: Memo }) {
  const t = useTranslations("memo.analysis");
  const named = useTranslations("result.requirements");
  const words = useQuestionWords();
  const numbers = numberedIn(memo);
  const { requirements, bases } = memo;
  const rowOf = (one: Analyzed, name: string): Row => ({
    id: one.id,
    about: <span className="memo-words">{name}</span>,
    says: <Behind rules={one.rules} state={one.state} numbers={numbers} />,
  });
  return (
    <section aria-labelledby="memo-requirements" className="memo-flow">
      <h2 id="memo-requirements">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("intro")}</span>
      </p>
      <Table
        id="memo-required"
        heads={[t("requirement"), t("state")]}
        rows={requirements.map((one) => rowOf(one, named(`${one.id}.name`)))}
      />
      {bases.length > 0 && (
        <Table
          id="memo-bases"
          heads={[t("basis"), t("state")]}
          rows={bases.map((one) => rowOf(one, words.option("requestBases", one.id)))}
        />
      )}
    </section>
  );
}
