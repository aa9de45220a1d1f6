import { useTranslations } from "next-intl";
import { example, exampleFault, fields } from "#lib/firms/example.ts";
import { CodeBlock } from "./CodeBlock.tsx";
import { Grid } from "./Grid.tsx";

const rest = ["unknown", "accent", "logo"] as const;

/** How a firm is made known to this server. */
export function Register() {
  const t = useTranslations("firms.register");
  const { accent } = example;
  return (
    <section aria-labelledby="register">
      <h2 id="register">{t("heading")}</h2>
      <p>{t("intro")}</p>
      <CodeBlock text="npm run firm:new" />
      <p>{t("file")}</p>
      <CodeBlock text={JSON.stringify(example, null, 2)} />
      <Grid rows={fields.map((field) => [field, t(`fields.${field}`, { accent })])} />
      <p>{t("added")}</p>
      <p>{t("errors")}</p>
      <CodeBlock text={exampleFault()} />
      {rest.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </section>
  );
}
