import { useTranslations } from "next-intl";
import { help, helpFor } from "#lib/help/help.ts";
import { warnings, warningsFor, type WarningId } from "#rules";
import { Panel } from "../../ui/Panel.tsx";
import { HelpStatus } from "../../help/HelpStatus.tsx";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { EnglishWarnings } from "./EnglishWarnings.tsx";
import { Sources } from "../../provision/Sources.tsx";
import { useElementIds } from "../../ui/elementIds.ts";

/** What a person must know before anything else: where they are held, asked at a border, or seen by filing. */
export function FirstWarnings() {
  const { answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("warnings.each");
  const said = warningsFor(answers, "first");
  const sections = said.map((id) => (
    <section key={id} aria-labelledby={idOf(`warning-${id}`)} className="mt-6">
      <Panel tone="note">
        <h2 id={idOf(`warning-${id}`)}>
          <span>{t(`${id}.heading`)}</span>
        </h2>
        <p className="max-w-read">
          <span>{t(`${id}.text`, { voice })}</span>
        </p>
        {id === "search-of-custody" && <Searches />}
        <Sources {...warnings[id]} />
      </Panel>
    </section>
  ));
  return (
    <>
      {sections}
      <EnglishWarnings said={said} about={`warning-${said[0]}`} />
    </>
  );
}

function Searches() {
  const { answers } = useResult();
  const t = useTranslations("help.entries");
  return helpFor(answers, ["search"]).map((id) => (
    <p key={id} className="mt-2">
      <NewTabLink href={help[id].url}>
        <span>{t(id)}</span>
      </NewTabLink>{" "}
      <HelpStatus id={id} />
    </p>
  ));
}

/** What can do harm later: people who sell advice, papers that are false, money for a sponsor, a crossing. */
export function LastWarnings() {
  const { answers } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("warnings");
  const said = warningsFor(answers, "last");
  return (
    <section aria-labelledby={idOf("take-care")} className="mt-12">
      <h2 id={idOf("take-care")}>
        <span>{t("heading")}</span>
      </h2>
      {said.map((id) => (
        <LastWarning key={id} id={id} />
      ))}
      <EnglishWarnings said={said} about="take-care" />
    </section>
  );
}

function LastWarning({ id }: { id: WarningId }) {
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("warnings.each");
  return (
    <section aria-labelledby={idOf(`warning-${id}`)} className="mt-4 border-t border-line pt-4">
      <h3 id={idOf(`warning-${id}`)}>
        <span>{t(`${id}.heading`)}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{t(`${id}.text`, { voice })}</span>
      </p>
      <Sources {...warnings[id]} />
    </section>
  );
}
