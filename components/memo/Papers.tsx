import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { paperStates } from "#lib/memo/papers.ts";
import { knowers, type Issuer, type Knower } from "#rules";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { Cites } from "./Cites.tsx";
import { Table } from "./Table.tsx";

type PapersProps = { memo: Memo };
type PaperProps = PapersProps & { paper: Memo["papers"][number] };

const isKnower = (issuer: Issuer): issuer is Knower =>
  (knowers as readonly string[]).includes(issuer);

function Use({ paper, memo }: PaperProps) {
  const t = useTranslations("memo.papers");
  const evidence = useTranslations("evidence");
  const knower = useTranslations("knowers");
  const requirement = useTranslations("result.requirements");
  const words = useQuestionWords();
  const { serves, settles, issuers, cites } = paper;
  const issued = issuers.map((one) => (isKnower(one) ? knower(one) : evidence(`issuers.${one}`)));
  return (
    <>
      <p>
        <span className="screen-only">
          {serves === "discretion" ? evidence("discretion") : requirement(`${serves}.name`)}
          {" · "}
          {issued.join("; ")}
          {" · "}
        </span>
        <Cites brief ids={cites} provisions={memo.provisions} />
      </p>
      {settles.length > 0 && (
        <p>
          <strong>{t("settles")}</strong>{" "}
          <span>{settles.map((question) => words.part(question, "short")).join("; ")}</span>
        </p>
      )}
    </>
  );
}

/** The papers by what is known of them: in hand, said to be there, missing, to ask about. */
export function Papers({ memo }: PapersProps) {
  const t = useTranslations("memo.papers");
  const evidence = useTranslations("evidence");
  const groups = paperStates
    .map((state) => ({ state, papers: memo.papers.filter((paper) => paper.state === state) }))
    .filter(({ papers }) => papers.length > 0);
  return (
    <section aria-labelledby="memo-papers" className="memo-flow">
      <h2 id="memo-papers">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{groups.length === 0 ? t("none") : t("intro")}</span>
      </p>
      {groups.length > 0 && (
        <Table
          id="memo-papers-table"
          heads={[t("paper"), t("use")]}
          groups={groups.map(({ state, papers }) => ({
            id: state,
            name: t(`states.${state}`),
            rows: papers.map((paper) => ({
              id: paper.id,
              about: <span className="memo-words">{evidence(`papers.${paper.id}.name`)}</span>,
              says: <Use paper={paper} memo={memo} />,
            })),
          }))}
        />
      )}
    </section>
  );
}
