import { useTranslations } from "next-intl";
import { version } from "#rules";
import { countOf } from "#lib/paper/count.ts";
import { layOut } from "#lib/paper/sheet.ts";
import { useFormats } from "../ui/useFormats.ts";
import { Count } from "./Count.tsx";
import { Ends } from "./Ends.tsx";
import { HowTo } from "./HowTo.tsx";
import { DangerOnPaper, LawyersOnPaper } from "./PaperHelp.tsx";
import { Steps } from "./Steps.tsx";

const steps = layOut();
const rows = countOf(steps);

/** The check as a sheet of paper: the steps, the count and the three ends, without script. */
export function PaperSheet() {
  const t = useTranslations("paper");
  const site = useTranslations("site.footer");
  const information = useTranslations("result.information");
  const format = useFormats();
  return (
    <div className="paper-sheet">
      <h1>{t("heading")}</h1>
      <p className="lead">{t("lead")}</p>
      <p className="screen-only">{t("print")}</p>
      <p>
        <strong>{information("what")}</strong> {information("limits")}{" "}
        {site("rules", { version: version.version, date: format.date(version.date) })}
      </p>
      <DangerOnPaper />
      <HowTo />
      <Count steps={steps} rows={rows} />
      <Steps steps={steps} rows={rows} />
      <Ends />
      <LawyersOnPaper />
    </div>
  );
}
