import { useTranslations } from "next-intl";
import { feeAuthorities } from "#rules/fee-authorities.ts";
import { feeExceptionIds, feeExceptions, feeExceptionsFor, type FeeExceptionId } from "#rules/fee-exceptions.ts";
import type { ResultProps } from "../Result.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";
import { CopyChecked, QuotedProvision } from "./QuotedProvision.tsx";

const burden = feeAuthorities["pl-119-21-100004-b-intro"];

/** The exceptions to the parole fee: first those that the answers touch, then the others one press away. */
export function FeeExceptions({ answers, voice }: Pick<ResultProps, "answers" | "voice">) {
  const t = useTranslations("fees.exceptions");
  const touched = feeExceptionsFor(answers);
  const others = feeExceptionIds.filter((id) => !touched.includes(id));

  return (
    <section aria-labelledby="fee-exceptions" className="mt-8">
      <h3 id="fee-exceptions"><span>{t("heading")}</span></h3>
      <p className="mt-2 max-w-read"><span>{t("lead")}</span></p>
      <p className="mt-4 font-bold">
        <span>{touched.length === 0 ? t("none", { voice }) : t("touched", { voice, count: touched.length })}</span>
      </p>
      <List ids={touched} voice={voice} />
      <Disclosure summary={t("others", { count: others.length })}>
        <QuotedProvision {...burden} />
        <List ids={others} voice={voice} />
      </Disclosure>
    </section>
  );
}

function List({ ids, voice }: Pick<ResultProps, "voice"> & { ids: readonly FeeExceptionId[] }) {
  return (
    <ul className="mt-2 list-none p-0">
      {ids.map((id) => (
        <li key={id} className="border-t border-line pt-3 pb-1"><Exception id={id} voice={voice} /></li>
      ))}
    </ul>
  );
}

function Exception({ id, voice }: Pick<ResultProps, "voice"> & { id: FeeExceptionId }) {
  const t = useTranslations("fees");
  const more = useTranslations("result");
  const { cites, doubt } = feeExceptions[id];
  const source = feeAuthorities[cites[0]];
  return (
    <>
      <p className="max-w-read"><span>{t(`exceptions.each.${id}`, { voice })}</span></p>
      <Disclosure summary={<span className="text-sm">{t("law")}</span>}>
        {cites.map((cite) => <QuotedProvision key={cite} {...feeAuthorities[cite]} />)}
        <p className="mt-3 text-sm text-ink-soft"><CopyChecked {...source} /></p>
        {doubt && (
          <p className="mt-3 max-w-read text-sm">
            <strong>{more("reason.doubt")}</strong>{" "}<span lang="en">{doubt}</span>
          </p>
        )}
        <p className="py-2 text-sm">
          <NewTabLink href={source.url}><span>{more("law.open")}</span></NewTabLink>
        </p>
      </Disclosure>
    </>
  );
}
