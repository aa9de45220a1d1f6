import { useTranslations } from "next-intl";
import { help, type HelpId } from "#lib/help/help.ts";
import { OutsideLink } from "../ui/OutsideLink.tsx";

const lawyers = ["nonprofit", "accredited"] as const satisfies HelpId[];
const abroad = ["unhcr", "line"] as const satisfies HelpId[];

function HelpList({ ids }: { ids: readonly HelpId[] }) {
  const t = useTranslations("help.entries");
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          {t.rich(id, { number: (words) => words })}{" "}
          <OutsideLink href={help[id].url}>
            <bdi dir="ltr">{new URL(help[id].url).hostname}</bdi>
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}

/** Whom to call in danger. */
export function DangerOnPaper() {
  const t = useTranslations("danger");
  const help = useTranslations("help.entries");
  return (
    <section aria-labelledby="danger" className="panel border-note bg-note-tint">
      <h2 id="danger">{t("heading")}</h2>
      <p>
        {t("abroad", { voice: "myself" })} {help.rich("emergency", { number: (words) => words })}{" "}
        {help.rich("crisis", { number: (words) => words })}
      </p>
      <HelpList ids={abroad} />
    </section>
  );
}

/** Where to find a lawyer, and who is none. */
export function LawyersOnPaper() {
  const t = useTranslations("help");
  const fraud = useTranslations("start.fraud");
  return (
    <section aria-labelledby="help">
      <h2 id="help">{t("heading")}</h2>
      <p className="screen-only">{t("lead")}</p>
      <HelpList ids={lawyers} />
      <p>{fraud("notario")}</p>
    </section>
  );
}
