import { useTranslations } from "next-intl";
import { Panel } from "../ui/Panel.tsx";
import { AccessStatement } from "./AccessStatement.tsx";
import { Design } from "./Design.tsx";
import { Events } from "./Events.tsx";
import { FirmDuties } from "./FirmDuties.tsx";
import { HostPage } from "./HostPage.tsx";
import { LiveDemo } from "./LiveDemo.tsx";
import { Recipes } from "./Recipes.tsx";
import { Register } from "./Register.tsx";
import { PrivacyTable } from "./PrivacyTable.tsx";
import { Snippet } from "./Snippet.tsx";
import type { BuilderProps } from "./SnippetBuilder.tsx";
import { FirmBenefits } from "./FirmBenefits.tsx";

const sections = [
  "what",
  "demo",
  "snippet",
  "page",
  "events",
  "sees",
  "duties",
  "design",
  "recipes",
  "register",
  "access",
] as const;

/** How a law firm puts the check on its website: everything on one page, to be read without script. */
export function ForLawFirms({ demo, ...builder }: BuilderProps & { demo: string }) {
  const t = useTranslations("firms");
  return (
    <div className="firms">
      <h1>{t("heading")}</h1>
      <p className="lead">{t("lead")}</p>
      <Panel tone="talk">
        <p>{t("notAdvice")}</p>
      </Panel>
      <nav aria-labelledby="contents">
        <h2 id="contents">{t("contents")}</h2>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`${id}.heading`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FirmBenefits />
      <LiveDemo path={demo} />
      <Snippet {...builder} />
      <HostPage />
      <Events />
      <PrivacyTable />
      <FirmDuties />
      <Design />
      <Recipes />
      <Register />
      <AccessStatement />
    </div>
  );
}
