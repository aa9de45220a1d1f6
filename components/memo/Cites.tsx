import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import type { AuthorityId } from "#rules";
import { Citation } from "../provision/Citation.tsx";

export const provisionPlace = (id: AuthorityId) => `memo-law-${id}`;

type CitesProps = Pick<Memo, "provisions"> & {
  ids: readonly AuthorityId[];
  /** Whether only the number is visible. */
  brief?: boolean;
};

/** Citations, each with the number under which its provision stands in full. */
export function Cites({ ids, provisions, brief = false }: CitesProps) {
  const t = useTranslations("memo.provisions");
  const cited = provisions.map((provision, at) => ({ ...provision, number: at + 1 }));
  return ids.map((id, at) => {
    const provision = cited.find((one) => one.id === id);
    if (!provision) return null;
    return (
      <span key={id}>
        {at > 0 && (brief ? " " : " · ")}
        <a href={`#${provisionPlace(id)}`}>
          <span className={brief ? "sr-only" : ""}>
            <Citation citation={provision.citation} />
          </span>{" "}
          <span>{t("number", { number: provision.number })}</span>
        </a>
      </span>
    );
  });
}
