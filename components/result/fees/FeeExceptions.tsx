import { useTranslations } from "next-intl";
import {
  feeExceptionIds,
  feeExceptions,
  feeExceptionsFor,
  notes,
  type FeeExceptionId,
} from "#rules";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { FeeLaw } from "./FeeLaw.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** The exceptions to the parole fee: first those that the answers touch, then the others one press away. */
export function FeeExceptions() {
  const { answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("fees.exceptions");
  const touched = feeExceptionsFor(answers);
  const others = feeExceptionIds.filter((id) => !touched.includes(id));

  return (
    <section aria-labelledby={idOf("fee-exceptions")} className="mt-8">
      <h3 id={idOf("fee-exceptions")}>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-2 max-w-read">
        <span>{t("lead")}</span>
      </p>
      <FeeLaw cites={notes["fee-exceptions"].cites} />
      <p className="mt-2 font-bold">
        <span>
          {touched.length > 0
            ? t("touched", { voice, count: touched.length })
            : t("none", { voice })}
        </span>
      </p>
      {touched.length > 0 && <FeeExceptionList ids={touched} />}
      <LateDisclosure summary={t("others", { count: others.length })}>
        <FeeExceptionList ids={others} />
      </LateDisclosure>
    </section>
  );
}

function FeeExceptionList({ ids }: { ids: readonly FeeExceptionId[] }) {
  const voice = useVoice();
  const t = useTranslations("fees.exceptions.each");
  return (
    <ul className="mt-2 list-none p-0">
      {ids.map((id) => (
        <li key={id} className="border-t border-line pt-3 pb-1">
          <p className="max-w-read">
            <span>{t(id, { voice })}</span>
          </p>
          <FeeLaw cites={feeExceptions[id].cites} exception={id} />
        </li>
      ))}
    </ul>
  );
}
