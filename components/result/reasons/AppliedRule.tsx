import { useTranslations } from "next-intl";
import type { OpenPoint, Reason } from "#rules";
import { AnswersBehind } from "./AnswersBehind.tsx";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { RuleLaw } from "./RuleLaw.tsx";
import { Settling } from "./Settling.tsx";

type AppliedRuleProps = {
  reason: Reason;
  settledBy?: OpenPoint["settledBy"];
  /** Whether the answers and the law are one press away. */
  folded?: boolean;
};

/** One rule in a plain sentence, the answers that made it apply, what would settle it, and its law. */
export function AppliedRule({ reason, settledBy = [], folded = false }: AppliedRuleProps) {
  const t = useTranslations("rules");
  const more = useTranslations("result.reason");
  const grounds = (
    <>
      <AnswersBehind because={reason.because} />
      {settledBy.length > 0 && <Settling settledBy={settledBy} />}
      <RuleLaw reason={reason} />
    </>
  );
  return (
    <>
      <p className={`max-w-read ${reason.decides ? "text-lead" : ""}`}>
        <span>{t(reason.rule)}</span>
      </p>
      {folded ? (
        <LateDisclosure control summary={more("more")}>
          {grounds}
        </LateDisclosure>
      ) : (
        grounds
      )}
    </>
  );
}
