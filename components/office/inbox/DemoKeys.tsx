import { useTranslations } from "next-intl";

/** The passphrase of public/demo-firm.parolekeys. No secret: the demo firm takes in intakes on its user's machine alone. */
const passphrase = "lantern and reed";

/** The keys of the demo firm, for whoever tries the inbox out. */
export function DemoKeys() {
  const t = useTranslations("office.unlock.demo");
  return (
    <section className="column">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("lead")}</span>
      </p>
      <p>
        <a href="/demo-firm.parolekeys" download>
          <span>{t("file")}</span>
        </a>{" "}
        <span>
          {t.rich("passphrase", {
            passphrase,
            code: (words) => <code translate="no">{words}</code>,
          })}
        </span>
      </p>
    </section>
  );
}
