import { useTranslations } from "next-intl";
import {
  mayHaveChanged,
  pathDangers,
  paths,
  pathsEdition,
  pathsFor,
  pathsPointedTo,
  type PathId,
} from "#rules";
import { useToday } from "../../clock/today.ts";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { Sources } from "../../provision/Sources.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** Other ways than parole that the answers leave open, each with when it fits better. */
export function OtherPaths() {
  const { answers } = useResult();
  const voice = useVoice();
  const t = useTranslations("paths");
  const review = useTranslations("reports");
  const format = useFormats();
  const today = useToday();
  const open = pathsFor(answers);
  const pointed = pathsPointedTo(answers);
  const others = open.filter((id) => !pointed.includes(id));

  return (
    <>
      {open.length === 0 && <Introduction text={t("none")} />}
      {pointed.length > 0 && <Introduction text={t("intro.pointed", { voice })} />}
      <PathList ids={pointed} before={[]} />
      {others.length > 0 && <Introduction text={t("intro.others")} />}
      <PathList ids={others} before={pointed} />
      <p className="mt-3 max-w-read text-sm text-ink-soft">
        <span>{t("edition", { date: format.date(pathsEdition.date) })}</span>
        {!mayHaveChanged(pathsEdition, today) && (
          <>
            {" "}
            <span>{review("review", { date: format.date(pathsEdition.reviewBy) })}</span>
          </>
        )}
      </p>
    </>
  );
}

function Introduction({ text }: { text: string }) {
  return (
    <p className="mt-2 max-w-read text-ink-soft">
      <span>{text}</span>
    </p>
  );
}

type PathListProps = {
  ids: readonly PathId[];
  /** Those that were told already: a danger is told once. */
  before: readonly PathId[];
};

function PathList({ ids, before }: PathListProps) {
  if (ids.length === 0) return null;
  return (
    <ul className="mt-4 list-none border-b border-line p-0">
      {ids.map((id, at) => (
        <OtherPath key={id} id={id} before={[...before, ...ids.slice(0, at)]} />
      ))}
    </ul>
  );
}

type OtherPathProps = { id: PathId; before: readonly PathId[] };

function OtherPath({ id, before }: OtherPathProps) {
  const voice = useVoice();
  const t = useTranslations("paths");
  const { cites, reports, danger } = paths[id];
  const isNew = danger !== null && before.every((other) => paths[other].danger !== danger);
  return (
    <li className="border-t border-line py-4">
      <h3>
        <span>{t(`each.${id}.name`)}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{t(`each.${id}.fits`, { voice })}</span>
      </p>
      {cites.length === 0 && reports.length === 0 && (
        <p className="mt-1 text-sm text-ink-soft">
          <span>{t("background")}</span>
        </p>
      )}
      {isNew && (
        <p className="mt-2 max-w-read">
          <strong>{t("careful")}</strong> <span>{t(`dangers.${danger}`)}</span>
        </p>
      )}
      <Sources cites={[...cites, ...(isNew ? pathDangers[danger] : [])]} reports={reports} />
    </li>
  );
}
