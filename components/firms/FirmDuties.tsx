import { useTranslations } from "next-intl";
import { OutsideLink } from "../ui/OutsideLink.tsx";
import { marks } from "./marks.tsx";
import { BulletList } from "./BulletList.tsx";

const todo = ["read", "clients", "after", "promise", "rules"] as const;
const nd = "https://www.ndcourts.gov/legal-resources/rules/ndrprofconduct/1-18";
const utah = "https://www.utcourts.gov/resources/rules/ucja/view.html?rule=ch13/1_18.htm";
const news =
  "https://apps.americanbar.org/litigation/litigationnews/top_stories/120610-aba-ethics-attorney-websites.html";

/** What the rules of the profession ask of a firm that invites strangers to tell their case. */
export function FirmDuties() {
  const t = useTranslations("firms.duties");
  const links = {
    ...marks,
    nd: (words: React.ReactNode) => <OutsideLink href={nd}>{words}</OutsideLink>,
    utah: (words: React.ReactNode) => <OutsideLink href={utah}>{words}</OutsideLink>,
    news: (words: React.ReactNode) => <OutsideLink href={news}>{words}</OutsideLink>,
  };
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{t("heading")}</h2>
      <p>{t("intro")}</p>
      <BulletList
        items={(["rule118", "limit", "opinions"] as const).map((source) => t.rich(source, links))}
      />
      <p>{t("vary")}</p>
      <p className="font-bold">{t("yours")}</p>
      <BulletList items={todo.map((point) => t(`todo.${point}`))} />
    </section>
  );
}
