import { useTranslations } from "next-intl";
import { sandbox } from "#lib/firms/snippet.ts";
import { CodeBlock } from "./CodeBlock.tsx";
import { Grid } from "./Grid.tsx";
import { marks } from "./marks.tsx";
import { placeholder } from "./placeholder.ts";

/** What the page around the frame has to allow. */
export function HostPage() {
  const t = useTranslations("firms.page");
  return (
    <section aria-labelledby="page">
      <h2 id="page">{t("heading")}</h2>
      <p>{t("csp", { host: new URL(placeholder.origin).host })}</p>
      <CodeBlock
        text={`script-src ${placeholder.origin}/loader/;\nframe-src ${placeholder.origin};`}
      />
      <p>{t.rich("cspNote", marks)}</p>
      <p>{t("https")}</p>
      <p>{t("origins")}</p>
      <p>{t("size")}</p>
      <p>{t("sandbox")}</p>
      <Grid rows={sandbox.map((token) => [token, t.rich(`tokens.${token}`, marks)])} />
    </section>
  );
}
