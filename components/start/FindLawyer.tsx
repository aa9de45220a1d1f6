import { getTranslations } from "next-intl/server";
import { help } from "#lib/help.ts";
import { OutsideLink } from "../ui/OutsideLink.tsx";

const lists = ["nonprofit", "accredited", "probono", "abroad"] as const;

/** Lists of people who may give legal advice. */
export async function FindLawyer() {
  const t = await getTranslations("start.help");
  return (
    <section aria-labelledby="help">
      <h2 id="help">{t("heading")}</h2>
      <p>{t("text")}</p>
      <ul className="links">
        {lists.map((list) => <li key={list}><OutsideLink href={help[list]}>{t(list)}</OutsideLink></li>)}
      </ul>
    </section>
  );
}
