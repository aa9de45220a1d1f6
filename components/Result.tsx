import { Summary } from "./family/Summary.tsx";
import { LaterKeep } from "./keep/LaterKeep.tsx";
import { TitleBlock } from "./keep/TitleBlock.tsx";
import { Actions } from "./result/Actions.tsx";
import { Advisories } from "./result/Advisories.tsx";
import { Banner } from "./result/Banner.tsx";
import { Changes } from "./result/Changes.tsx";
import { Danger, isDangerNow } from "./result/Danger.tsx";
import { EndNotes } from "./result/EndNotes.tsx";
import { Evidence } from "./result/Evidence.tsx";
import { Fees } from "./result/Fees.tsx";
import { FindLawyer } from "./result/FindLawyer.tsx";
import { decidingGroups, furtherGroups } from "./result/groups.tsx";
import { Information } from "./result/Information.tsx";
import { Ledger } from "./result/Ledger.tsx";
import { OtherPaths } from "./result/OtherPaths.tsx";
import { PastDecisions } from "./result/PastDecisions.tsx";
import { Path } from "./result/Path.tsx";
import type { ResultProps } from "./result/props.ts";
import { Reasons } from "./result/Reasons.tsx";
import { Requirements } from "./result/Requirements.tsx";
import { Route } from "./result/Route.tsx";
import { RulesVersion } from "./result/RulesVersion.tsx";
import { FirstWarnings, LastWarnings } from "./result/Warnings.tsx";
import { RulesAge } from "./site/RulesAge.tsx";

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
    keeping,
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
        {keeping && <Summary family={keeping.family} onRemove={keeping.onRemove} />}
      </div>
      <div className="mt-8 desk:col-start-2 desk:row-start-2 desk:mt-10">
        <Actions onBack={onBack} onReset={onReset} isLong={keeping !== undefined} />
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
        {keeping && (
          <LaterKeep
            determination={determination}
            answers={answers}
            voice={voice}
            ticked={ticked}
            keeping={keeping}
          />
        )}
        <RulesVersion {...rules} />
      </div>
    </article>
  );
}
