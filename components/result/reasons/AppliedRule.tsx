import { useTranslations } from "next-intl";
import type { OpenPoint, Reason } from "#rules";
import { AnswersBehind } from "./AnswersBehind.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { RuleLaw } from "./RuleLaw.tsx";
import type { ResultProps } from "../../case/resultProps.ts";
import { Settling } from "./Settling.tsx";

type AppliedRuleProps = Pick<ResultProps, "voice" | "onChange"> & {
  reason: Reason;
  settledBy?: OpenPoint["settledBy"];
  /** Whether the answers and the law are one press away. */
  folded?: boolean;
};

/** One rule in a plain sentence, the answers that made it apply, what would settle it, and its law. */
export function AppliedRule({
  reason,
  settledBy = [],
  folded = false,
  voice,
  onChange,
}: AppliedRuleProps) {
  const t = useTranslations("rules");
  const more = useTranslations("result.reason");
  const grounds = (
    <>
      <AnswersBehind because={reason.because} voice={voice} onChange={onChange} />
      {settledBy.length > 0 && <Settling settledBy={settledBy} voice={voice} />}
      <RuleLaw reason={reason} />
    </>
  );
  return (
    <>
      <p className={`max-w-read ${reason.decides ? "text-lead" : ""}`}>
        <span>{t(reason.rule)}</span>
      </p>
      {folded ? (
        <Disclosure control summary={more("more")}>
          {grounds}
        </Disclosure>
      ) : (
        grounds
      )}
    </>
  );
}
