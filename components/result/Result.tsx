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
import type { ResultProps } from "../case/resultProps.ts";
import { Reasons } from "./reasons/Reasons.tsx";
import { Requirements } from "./reasons/Requirements.tsx";
import { Route } from "./route/Route.tsx";
import { RulesVersion } from "./RulesVersion.tsx";
import { FirstWarnings, LastWarnings } from "./advice/Warnings.tsx";
import { RulesAge } from "../site/RulesAge.tsx";

/** Draws a determination: the outcome in words, then every reason with its answers and its law. */
export function Result(props: ResultProps) {
  const {
    determination,
    answers,
    voice,
    ticked,
    onTick,
    onChange,
    onReset,
    onBack,
    notices = null,
    caseTools,
  } = props;
  const { outcome, requirements, bases, rules } = determination;
  const dangerNow = isDangerNow(answers);
  const reasons = { determination, voice, onChange };

  return (
    <article
      className="mx-auto max-w-page gap-x-12 desk:grid desk:grid-cols-[minmax(0,1fr)_15rem]
        desk:grid-rows-[auto_auto_1fr]"
    >
      <div className="desk:col-span-2">
        <TitleBlock determination={determination} voice={voice} />
        <RulesAge onPaperAlone />
        {dangerNow && <Danger answers={answers} voice={voice} first />}
        <Banner
          determination={determination}
          answers={answers}
          voice={voice}
          dangerNow={dangerNow}
        />
        <FirstWarnings answers={answers} voice={voice} />
        <EndNotes determination={determination} answers={answers} voice={voice} />
        <Information />
        {caseTools && <Summary family={caseTools.family} onRemove={caseTools.onRemove} />}
      </div>
      <div className="mt-8 desk:col-start-2 desk:row-start-2 desk:mt-10">
        <Actions onBack={onBack} onReset={onReset} isLong={caseTools !== undefined} />
        {!dangerNow && <Danger answers={answers} voice={voice} />}
        <FindLawyer open={outcome === "needs-attorney"} answers={answers} />
      </div>
      <div className="desk:col-start-1 desk:row-span-2 desk:row-start-2">
        {decidingGroups.map((group) => (
          <Reasons key={group} group={group} {...reasons} />
        ))}
        <Requirements requirements={requirements} bases={bases} voice={voice} />
        {furtherGroups.map((group) => (
          <Reasons key={group} group={group} {...reasons} />
        ))}
        <Changes determination={determination} answers={answers} voice={voice} />
        <OtherPaths answers={answers} voice={voice} />
        <Evidence answers={answers} voice={voice} ticked={ticked} onTick={onTick} />
        <Route determination={determination} answers={answers} voice={voice} />
        <Ledger {...reasons} />
        <Advisories answers={answers} voice={voice} notices={notices} />
        <Fees answers={answers} voice={voice} />
        <PastDecisions answers={answers} />
        <LastWarnings answers={answers} voice={voice} />
        <Path answers={answers} voice={voice} />
        {caseTools && (
          <LazyTools
            determination={determination}
            answers={answers}
            voice={voice}
            ticked={ticked}
            caseTools={caseTools}
          />
        )}
        <RulesVersion {...rules} />
      </div>
    </article>
  );
}
