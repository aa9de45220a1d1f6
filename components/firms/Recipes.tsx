import { useTranslations } from "next-intl";
import { CodeBlock } from "./CodeBlock.tsx";
import { BulletList } from "./BulletList.tsx";
import { placeholder } from "./placeholder.ts";

const wordpress = ["admin", "author", "width"] as const;

/** How the snippet gets into a page, by what the page is made with. */
export function Recipes() {
  const t = useTranslations("firms.recipes");
  const skip = `<a href="#after-check">${t("skip")}</a>\n…\n<p id="after-check" tabindex="-1">${t("after")}</p>`;
  return (
    <section aria-labelledby="recipes">
      <h2 id="recipes">{t("heading")}</h2>
      <h3>{t("html")}</h3>
      <p>{t("htmlText")}</p>
      <CodeBlock text={skip} />
      <h3>{t("wordpress")}</h3>
      <BulletList items={wordpress.map((point) => t(`wordpressPoints.${point}`))} />
      <h3>{t("squarespace")}</h3>
      <p>{t("squarespaceText")}</p>
      <h3>{t("wix")}</h3>
      <p>{t("wixText")}</p>
      <p>{t("check")}</p>
      <h3>{t("note")}</h3>
      <p>{t("noteText")}</p>
      <CodeBlock text={t("noteWords", { origin: placeholder.origin })} wraps />
    </section>
  );
}
