import {
  asksFromAbroad,
  citations,
  mayHaveChanged,
  notes,
  pathDangers,
  paths,
  pathsEdition,
  pathsFor,
  pathsPointedTo,
  warnings,
  warningsFor,
  type PathId,
  type WarningId,
} from "#rules";
import { helpFor } from "../help/help.ts";
import { heading, line, link, list, section, type Block } from "./blocks.ts";
import { helpLine } from "./help.ts";
import { sources } from "./law.ts";
import type { Telling } from "./telling.ts";

const warning = (id: WarningId, level: 2 | 3, telling: Telling): Block[] => {
  const { answers, t, voice } = telling;
  const searches = id === "search-of-custody" ? helpFor(answers, ["search"]) : [];
  return section(
    heading(level, t(`warnings.each.${id}.heading`)),
    line(t(`warnings.each.${id}.text`, { voice })),
    ...searches.map((one) => helpLine(one, telling)),
    ...sources(warnings[id], telling),
  );
};

/** What a person must know before anything else. */
export const firstWarnings = (telling: Telling): Block[] =>
  warningsFor(telling.answers, "first").flatMap((id) => warning(id, 2, telling));

/** What can do harm later. */
export const lastWarnings = (telling: Telling): Block[] =>
  section(
    heading(2, telling.t("warnings.heading")),
    ...warningsFor(telling.answers, "last").flatMap((id) => warning(id, 3, telling)),
  );

/** The one rate that could be verified, for people who would ask from abroad. */
export const pastDecisions = ({ answers, t }: Telling): Block[] => {
  if (!asksFromAbroad(answers)) return [];
  const { url } = citations[notes["past-decisions"].cites[0]];
  return section(
    heading(2, t("warnings.pastDecisions.heading")),
    line(
      t.markup("warnings.pastDecisions.rate", {
        report: (citation: string) => link(citation, url),
      }),
    ),
  );
};

/** One way, and its danger unless that was told before it. */
const pathOf = (id: PathId, before: readonly PathId[], telling: Telling): Block[] => {
  const { t, voice } = telling;
  const { cites, reports, danger } = paths[id];
  const isNew = danger !== null && before.every((other) => paths[other].danger !== danger);
  return [
    heading(3, t(`paths.each.${id}.name`)),
    line(t(`paths.each.${id}.fits`, { voice })),
    ...(cites.length === 0 && reports.length === 0 ? [line(t("paths.background"))] : []),
    ...(isNew ? [line(t("paths.careful"), t(`paths.dangers.${danger}`))] : []),
    ...sources({ cites: [...cites, ...(isNew ? pathDangers[danger] : [])], reports }, telling),
  ];
};

/** Other ways than parole that the answers leave open. */
export const otherPaths = (telling: Telling): Block[] => {
  const { answers, t, format, voice, day } = telling;
  const open = pathsFor(answers);
  const pointed = pathsPointedTo(answers);
  const others = open.filter((id) => !pointed.includes(id));
  const review = { date: format.date(pathsEdition.reviewBy) };
  const listOf = (ids: readonly PathId[], before: readonly PathId[]): Block[] =>
    ids.length === 0
      ? []
      : [list(ids.map((id, at) => pathOf(id, [...before, ...ids.slice(0, at)], telling)))];
  return [
    ...(open.length === 0 ? [line(t("paths.none"))] : []),
    ...(pointed.length > 0 ? [line(t("paths.intro.pointed", { voice }))] : []),
    ...listOf(pointed, []),
    ...(others.length > 0 ? [line(t("paths.intro.others"))] : []),
    ...listOf(others, pointed),
    line(
      t("paths.edition", { date: format.date(pathsEdition.date) }),
      !mayHaveChanged(pathsEdition, day) && t("reports.review", review),
    ),
  ];
};
