import { isDangerTheFirstStep } from "#rules";
import { Summary } from "../family/Summary.tsx";
import { ResultContext, type ResultProps } from "../case/result.ts";
import { Danger } from "../help/Danger.tsx";
import { FindLawyer } from "../help/FindLawyer.tsx";
import { RulesAge } from "../site/RulesAge.tsx";
import { TitleBlock } from "../tools/paper/TitleBlock.tsx";
import { Actions } from "./Actions.tsx";
import { Information } from "./advice/Information.tsx";
import { PastDecisions } from "./advice/PastDecisions.tsx";
import { FirstWarnings, LastWarnings } from "./advice/Warnings.tsx";
import { StoppedEarly } from "./early/StoppedEarly.tsx";
import { Head } from "./head/Head.tsx";
import { Meaning } from "./head/Meaning.tsx";
import { LazyTools } from "./LazyTools.tsx";
import { MoreQuestions } from "./MoreQuestions.tsx";
import {
  AdvisoriesPart,
  ChangesPart,
  EvidencePart,
  FeesPart,
  LedgerPart,
  MetReasonsPart,
  OtherPathsPart,
  PathPart,
  RoutePart,
} from "./parts/FoldedParts.tsx";
import { decidingGroups, furtherGroups } from "#lib/result/reasonGroups.ts";
import { OverdueLine } from "./parts/LatePart.tsx";
import { Reasons } from "./reasons/Reasons.tsx";
import { Requirements } from "./reasons/Requirements.tsx";
import { RulesVersion } from "./RulesVersion.tsx";

/** Draws a determination: what it means and what to do next, then every reason with its answers and its law. */
export function Result(props: ResultProps) {
  const { determination, answers, onReset, onBack, caseTools } = props;
  const isDangerFirst = isDangerTheFirstStep(answers);

  return (
    <ResultContext value={props}>
      <article
        className="mx-auto max-w-page gap-x-12 desk:grid desk:grid-cols-[minmax(0,1fr)_15rem]
          desk:grid-rows-[auto_auto_1fr]"
      >
        <div className="desk:col-span-2">
          <TitleBlock />
          <RulesAge onPaperAlone />
          {isDangerFirst && <Danger answers={answers} first />}
          <Head />
          <StoppedEarly />
          {caseTools && <Summary family={caseTools.family} onRemove={caseTools.onRemove} />}
        </div>
        <div className="mt-8 desk:col-start-2 desk:row-start-2 desk:mt-10">
          {!isDangerFirst && <Danger answers={answers} />}
          <FindLawyer open={determination.outcome === "needs-attorney"} answers={answers} />
          <Actions onBack={onBack} onReset={onReset} isLong={caseTools !== undefined} />
        </div>
        <div className="desk:col-start-1 desk:row-span-2 desk:row-start-2">
          <Meaning />
          <FirstWarnings />
          <Information />
          <Requirements />
          {[...decidingGroups, ...furtherGroups].map((group) => (
            <Reasons key={group} group={group} />
          ))}
          <MetReasonsPart />
          <ChangesPart />
          <EvidencePart />
          <RoutePart />
          <FeesPart />
          <OtherPathsPart />
          <LedgerPart />
          <MoreQuestions />
          <AdvisoriesPart />
          <PastDecisions />
          <LastWarnings />
          <PathPart />
          {caseTools && <LazyTools caseTools={caseTools} />}
          <OverdueLine />
          <RulesVersion {...determination.rules} />
        </div>
      </article>
    </ResultContext>
  );
}
