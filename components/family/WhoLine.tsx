import { useTranslations } from "next-intl";
import { Disclosure } from "../ui/Disclosure.tsx";
import { GoTo } from "./GoTo.tsx";
import type { FamilyHere } from "./useFamily.ts";

type WhoLineProps = {
  family: FamilyHere;
  /** Shows everybody's result, from where that is one step away. */
  onSummary?: (() => void) | undefined;
};

/** Whose check is on the screen, and the way to the others; nothing while there is one person. */
export function WhoLine({ family: { here, people, onGoTo }, onSummary }: WhoLineProps) {
  const t = useTranslations("family.who");
  if (people.length < 2) return null;
  const others = people.filter(({ number }) => number !== here);
  return (
    <div className="column mb-4 border-b border-line">
      <Disclosure
        summary={
          <>
            <b>{t("name", { number: here })}</b>{" "}
            <span>{t("others", { count: others.length })}</span>
          </>
        }
      >
        <ul className="list-none p-0">
          {others.map((person) => (
            <li key={person.number}>
              <GoTo person={person} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
        {onSummary && (
          <button type="button" className="link" onClick={onSummary}>
            <span>{t("summary")}</span>
          </button>
        )}
      </Disclosure>
    </div>
  );
}
