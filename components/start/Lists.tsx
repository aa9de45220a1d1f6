import { getTranslations } from "next-intl/server";
import { marks } from "./marks.tsx";

/** Who can use the check. */
export async function ForWhom() {
  const t = await getTranslations("start.forWhom");
  return (
    <section aria-labelledby="for-whom">
      <h2 id="for-whom">{t("heading")}</h2>
      <ul>
        <li>{t.rich("myself", marks)}</li>
        <li>{t.rich("relative", marks)}</li>
        <li>{t.rich("client", marks)}</li>
      </ul>
      <p>{t("inside")}</p>
    </section>
  );
}

/** What a person holds at the end. */
export async function Gives() {
  const t = await getTranslations("start.gives");
  return (
    <section aria-labelledby="gives">
      <h2 id="gives">{t("heading")}</h2>
      <ol>
        <li>{t.rich("result", marks)}</li>
        <li>{t.rich("rules", marks)}</li>
        <li>{t.rich("papers", marks)}</li>
      </ol>
    </section>
  );
}

/** What nobody should take this for. */
export async function IsNot() {
  const t = await getTranslations("start.isNot");
  return (
    <section aria-labelledby="is-not">
      <h2 id="is-not">{t("heading")}</h2>
      <ul>
        <li>{t("advice")}</li>
        <li>{t("decision")}</li>
        <li>{t("form")}</li>
        <li>{t("government")}</li>
      </ul>
    </section>
  );
}
