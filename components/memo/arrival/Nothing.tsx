import { useTranslations } from "next-intl";
import { useContext, type ReactNode } from "react";
import { Reader } from "../reader/reader.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";

/** What to do where there are no answers to make a memo of. */
export function Nothing({ file }: { file: ReactNode }) {
  const t = useTranslations("memo.nothing");
  const { locale } = useContext(Reader);
  return (
    <div className="column">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("lead")}</span>
      </p>
      <ul>
        {(["check", "link", "file"] as const).map((way) => (
          <li key={way}>
            <span>{t(way)}</span>
          </li>
        ))}
      </ul>
      <ButtonLink href={`/${locale}/screening`}>
        <span>{t("start")}</span>
      </ButtonLink>
      {file}
    </div>
  );
}
