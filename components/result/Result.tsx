import { Summary } from "../family/Summary.tsx";
import { LazyTools } from "./LazyTools.tsx";
import { TitleBlock } from "../tools/paper/TitleBlock.tsx";
import { Actions } from "./Actions.tsx";
import { Advisories } from "./advisories/Advisories.tsx";
import { Banner } from "./head/Banner.tsx";
import { Changes } from "./changes/Changes.tsx";
import { Danger, isDangerNow } from "../help/Danger.tsx";
import { EndNotes } from "./head/EndNotes.tsx";
import { Evidence } from "./papers/Evidence.tsx";
import { Fees } from "./fees/Fees.tsx";
import { FindLawyer } from "../help/FindLawyer.tsx";
import { decidingGroups, furtherGroups } from "./reasons/groups.tsx";
import { Information } from "./advice/Information.tsx";
import { Ledger } from "./reasons/Ledger.tsx";
import { OtherPaths } from "./advice/OtherPaths.tsx";
import { PastDecisions } from "./advice/PastDecisions.tsx";
import { Path } from "./Path.tsx";
import { ResultContext, type ResultProps } from "../case/result.ts";
import { Reasons } from "./reasons/Reasons.tsx";
import { Requirements } from "./reasons/Requirements.tsx";
import { Route } from "./route/Route.tsx";
import { RulesVersion } from "./RulesVersion.tsx";
import { FirstWarnings, LastWarnings } from "./advice/Warnings.tsx";
import { RulesAge } from "../site/RulesAge.tsx";

/** Draws a determination: the outcome in words, then every reason with its answers and its law. */
export function Result(props: ResultProps) {
  const { determination, answers, onReset, onBack, caseTools } = props;
  const dangerNow = isDangerNow(answers);

  return (
    <ResultContext value={props}>
      <article
        className="mx-auto max-w-page gap-x-12 desk:grid desk:grid-cols-[minmax(0,1fr)_15rem]
          desk:grid-rows-[auto_auto_1fr]"
      >
        <div className="desk:col-span-2">
          <TitleBlock />
          <RulesAge onPaperAlone />
          {dangerNow && <Danger answers={answers} first />}
          <Banner />
          <FirstWarnings />
          <EndNotes />
          <Information />
          {caseTools && <Summary family={caseTools.family} onRemove={caseTools.onRemove} />}
        </div>
        <div className="mt-8 desk:col-start-2 desk:row-start-2 desk:mt-10">
          <Actions onBack={onBack} onReset={onReset} isLong={caseTools !== undefined} />
          {!dangerNow && <Danger answers={answers} />}
          <FindLawyer open={determination.outcome === "needs-attorney"} answers={answers} />
        </div>
        <div className="desk:col-start-1 desk:row-span-2 desk:row-start-2">
          {decidingGroups.map((group) => (
            <Reasons key={group} group={group} />
          ))}
          <Requirements />
          {furtherGroups.map((group) => (
            <Reasons key={group} group={group} />
          ))}
          <Changes />
          <OtherPaths />
          <Evidence />
          <Route />
          <Ledger />
          <Advisories />
          <Fees />
          <PastDecisions />
          <LastWarnings />
          <Path />
          {caseTools && <LazyTools caseTools={caseTools} />}
          <RulesVersion {...determination.rules} />
        </div>
      </article>
    </ResultContext>
  );
}
