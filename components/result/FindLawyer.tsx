import { useTranslations } from "next-intl";
import { help } from "#lib/help.ts";
import { Disclosure } from "./Disclosure.tsx";
import { NewTabLink } from "./NewTabLink.tsx";

const lists = ["nonprofit", "accredited", "probono", "abroad"] as const;

/** Lists of people who may give legal advice. */
export function FindLawyer({ open }: { open: boolean }) {
  const t = useTranslations("result.lawyer");
  return (
    <Disclosure summary={t("heading")} open={open}>
      <p><span>{t("lead")}</span></p>
      <ul className="mt-2 list-none p-0">
        {lists.map((list) => (
          <li key={list} className="py-2">
            <NewTabLink href={help[list]}><span>{t(`lists.${list}`)}</span></NewTabLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
