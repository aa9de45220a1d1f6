import { useTranslations } from "next-intl";
import type { EvidenceItem } from "#rules";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { PaperMark } from "./PaperMark.tsx";
import { PaperReasons } from "./PaperReasons.tsx";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** One paper to tick off; what the answers say of it gives way to the tick. */
export function Paper({ item }: { item: EvidenceItem }) {
  const { ticked, onTick } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("evidence");
  const { id } = item;
  const name = t(`papers.${id}.name`);
  const isTicked = ticked[id] === true;
  const mark = isTicked ? undefined : item.mark;

  return (
    <li className="flex break-inside-avoid items-start gap-3 border-t border-line py-3">
      <input
        type="checkbox"
        id={idOf(`paper-${id}`)}
        data-paper={id}
        checked={isTicked}
        onChange={() => onTick(id)}
        aria-describedby={mark && idOf(`paper-${id}-mark`)}
        className="mt-1 size-6 shrink-0 accent-brand"
      />
      <div className="min-w-0 grow">
        <label htmlFor={idOf(`paper-${id}`)} className="block cursor-pointer py-0.5 font-bold">
          <span>{name}</span>
        </label>
        {mark && <PaperMark mark={mark} id={idOf(`paper-${id}-mark`)} />}
        <LateDisclosure
          control
          summary={
            <>
              <span>{t("more")}</span> <span className="sr-only">{t("moreAbout", { name })}</span>
            </>
          }
        >
          <PaperReasons item={item} />
        </LateDisclosure>
      </div>
    </li>
  );
}
