import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { help, helpFor, type HelpId } from "#lib/help/help.ts";
import type { Answers } from "#rules";
import { Panel } from "../ui/Panel.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { HelpStatus } from "./HelpStatus.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { useVoice } from "../question/voice.ts";
import { useElementIds } from "../ui/elementIds.ts";

/** The name of the words of the block that stands first, to which the heading of the result points back. */
export const dangerId = "danger-now";

type DangerProps = { answers: Answers; first?: boolean };

/** Whom to call now: open and first where the answers speak of harm that comes soon, else one press away. */
export function Danger({ answers, first = false }: DangerProps) {
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("danger");
  const isInUs = answers.personLocation === "inside-us" || answers.personLocation === "in-custody";

  const steps = (
    <>
      <p id={first ? idOf(dangerId) : undefined}>
        <span>{t("lead")}</span>
      </p>
      <ul className="mt-3 space-y-2">
        {!isInUs && (
          <li>
            <span>{t("abroad", { voice })}</span>
          </li>
        )}
        {helpFor(answers, ["crisis"]).map((id) => (
          <li key={id}>
            <Crisis id={id} />
          </li>
        ))}
      </ul>
    </>
  );

  if (!first) return <Disclosure summary={t("heading")}>{steps}</Disclosure>;
  return (
    <section aria-labelledby={idOf("danger-heading")} className="mb-8">
      <Panel tone="note">
        <h2 id={idOf("danger-heading")}>
          <span>{t("heading")}</span>
        </h2>
        <div className="max-w-read">{steps}</div>
      </Panel>
    </section>
  );
}

function Crisis({ id }: { id: HelpId }) {
  const t = useTranslations("help.entries");
  const { url } = help[id];
  const number = (digits: ReactNode) => (
    <bdi dir="ltr" translate="no" className="font-bold">
      {digits}
    </bdi>
  );
  return (
    <>
      <span>{t.rich(id, { number })}</span>{" "}
      {url.startsWith("https:") && (
        <>
          <NewTabLink href={url}>
            <bdi dir="ltr" translate="no">
              {new URL(url).hostname}
            </bdi>
          </NewTabLink>{" "}
          <HelpStatus id={id} />
        </>
      )}
    </>
  );
}
