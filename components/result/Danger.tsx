import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { help } from "#lib/help.ts";
import type { Answers } from "#rules";
import type { ResultProps } from "../Result.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";

/** The id of the block's words when it stands first, so that the heading can point back to it. */
export const dangerId = "danger-now";

const numbersFor: Partial<Record<NonNullable<Answers["personLocation"]>, readonly ("abroad" | "us")[]>> = {
  "outside-us": ["abroad"],
  "inside-us": ["us"],
  "in-custody": ["us"],
};
const everywhere = ["abroad", "us"] as const;

const sites = [
  { says: "refuge", href: help.unhcr },
  { says: "talk", href: help.line },
] as const;

/** Whether the answers put danger before the legal result. */
export const isDangerNow = ({ harmIfRefused, harmImminent }: Answers) =>
  harmIfRefused === "death-or-permanent-harm" || harmImminent === "yes";

type DangerProps = Pick<ResultProps, "answers" | "voice"> & { first?: boolean };

/** Whom to call now: open and first where the answers speak of grave harm, else one press away. */
export function Danger({ answers, voice, first = false }: DangerProps) {
  const t = useTranslations("result.danger");
  const { personLocation } = answers;
  const numbers = (personLocation && numbersFor[personLocation]) ?? everywhere;
  const number = (digits: ReactNode) => <bdi dir="ltr" translate="no" className="font-bold">{digits}</bdi>;

  const steps = (
    <>
      <p id={first ? dangerId : undefined}><span>{t("lead")}</span></p>
      <ul className="mt-3 space-y-2">
        {numbers.map((place) => <li key={place}><span>{t.rich(place, { voice, number })}</span></li>)}
        {sites.map(({ says, href }) => (
          <li key={says}>
            <span>{t(says)}</span>{" "}
            <NewTabLink href={href}><bdi dir="ltr" translate="no">{new URL(href).hostname}</bdi></NewTabLink>
          </li>
        ))}
      </ul>
    </>
  );

  if (!first) return <Disclosure summary={t("heading")}>{steps}</Disclosure>;
  return (
    <section aria-labelledby="danger-heading" className="mb-8">
      <Panel tone="note">
        <h2 id="danger-heading"><span>{t("heading")}</span></h2>
        <div className="max-w-read">{steps}</div>
      </Panel>
    </section>
  );
}
