import { useTranslations } from "next-intl";
import { useContext, useState } from "react";
import { pastIn } from "#lib/short-result/past.ts";
import { useResult } from "../case/result.ts";
import { FoldedSection } from "../fold/FoldedSection.tsx";
import { Setting } from "../case/setting.ts";
import { AnotherPerson } from "./others/AnotherPerson.tsx";
import { AskThem } from "./others/AskThem.tsx";
import { Calendar } from "./calendar/Calendar.tsx";
import { CopyText } from "./paper/CopyText.tsx";
import { HandOff } from "./handoff/HandOff.tsx";
import type { CaseTools } from "../case/caseTools.ts";
import { fetchNow } from "./late/lateTools.ts";
import { MemoLink } from "./handoff/MemoLink.tsx";
import { MergeReply } from "./others/MergeReply.tsx";
import { LeaveOutPast } from "./paper/LeaveOutPast.tsx";
import { Packet } from "./packet/Packet.tsx";
import { Print } from "./paper/Print.tsx";
import { PrintedShort } from "./paper/PrintedShort.tsx";
import { SaveCase } from "./casefile/SaveCase.tsx";

/** What a person can do with their result: keep it, show it to a lawyer, ask others. Nothing is sent. */
export function Tools({ caseTools }: { caseTools: CaseTools }) {
  const t = useTranslations("keep");
  const { isFramed } = useContext(Setting);
  const { answers } = useResult();
  const [leavesOutPast, setLeavesOutPast] = useState(false);
  return (
    <>
      <PrintedShort leavesOutPast={leavesOutPast} />
      <FoldedSection
        name="keep"
        heading={t("keep")}
        className="tools screen-only"
        onOpen={() => fetchNow(["casefile", "calendar"])}
      >
        {pastIn(answers).length > 0 && (
          <div>
            <LeaveOutPast isChosen={leavesOutPast} onChoose={setLeavesOutPast} />
          </div>
        )}
        <div>
          <Print />
        </div>
        <div>
          <CopyText leavesOutPast={leavesOutPast} />
        </div>
        <SaveCase />
        <div>
          <Calendar />
        </div>
      </FoldedSection>
      <FoldedSection
        name="show"
        heading={t("lawyer")}
        className="tools"
        onOpen={() => fetchNow(["packet"])}
      >
        {!isFramed && (
          <div className="screen-only">
            <MemoLink />
          </div>
        )}
        <HandOff leavesOutPast={leavesOutPast} />
        <div>
          <Packet />
        </div>
      </FoldedSection>
      <FoldedSection name="others" heading={t("others")} className="tools screen-only">
        <div>
          <AskThem />
        </div>
        <div>
          <MergeReply onMerge={caseTools.onMerge} />
        </div>
        {!isFramed && <AnotherPerson family={caseTools.family} />}
      </FoldedSection>
    </>
  );
}
