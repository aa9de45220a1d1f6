import { getLocale, getTranslations } from "next-intl/server";
import { help, helpFor } from "#lib/help/help.ts";
import { formatsOf } from "#lib/i18n/formats.ts";
import { OutsideLink } from "../ui/OutsideLink.tsx";

const kinds = ["free-help", "official-roster", "private-lawyers", "abroad"] as const;

/** Lists of people who may give legal advice. */
export async function LawyerHelp() {
  const t = await getTranslations("help");
  const format = formatsOf(await getLocale());
  const ids = helpFor({}, kinds);
  return (
    <section aria-labelledby="help">
      <h2 id="help">{t("heading")}</h2>
      <p>{t("lead")}</p>
      <ul className="links">
        {ids.map((id) => (
          <li key={id}>
            <OutsideLink href={help[id].url}>{t(`entries.${id}`)}</OutsideLink>
          </li>
        ))}
      </ul>
      <p className="soft">
        {t("listed", { date: format.date(help.nonprofit.listedOn) })}{" "}
        {ids.every((id) => help[id].lastVerified === null) && t("noneOpened")}
      </p>
    </section>
  );
}
