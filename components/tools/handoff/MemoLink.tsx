import { useLocale, useTranslations } from "next-intl";
import { forgetArrived } from "#lib/memo/arrival.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";

/** The way from a result to the memo of its answers, in the same tab, because they are kept in no other. */
export function MemoLink() {
  const t = useTranslations("memoLink");
  return (
    <>
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{t("text")}</span>
      </p>
      <p className="mt-3">
        <ButtonLink href={`/${useLocale()}/memo`} onClick={forgetArrived} className="button-quiet">
          <span>{t("open")}</span>
        </ButtonLink>
      </p>
    </>
  );
}
