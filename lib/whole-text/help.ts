import { help, helpFor, legalHelpKinds, type HelpId } from "../help/help.ts";
import { heading, line, link, list, section, type Block } from "./blocks.ts";
import { asTheyStand, type Telling } from "./telling.ts";

/** Whether we have opened an address. */
const status = (id: HelpId, { t, format }: Telling): string => {
  const { lastVerified } = help[id];
  return lastVerified === null
    ? t("help.status.unopened")
    : t("help.status.checked", { date: format.date(lastVerified) });
};

/** Where to find help, and how far we checked its address. */
export const helpLine = (id: HelpId, telling: Telling): Block =>
  line(
    link(telling.t.markup(`help.entries.${id}`, { number: asTheyStand }), help[id].url),
    status(id, telling),
  );

const crisisLine = (id: HelpId, telling: Telling): Block => {
  const { url } = help[id];
  const words = telling.t.markup(`help.entries.${id}`, { number: asTheyStand });
  if (!url.startsWith("https:")) return line(words);
  return line(words, link(new URL(url).hostname, url), status(id, telling));
};

/** Whom to call now. */
export const danger = (isFirst: boolean, telling: Telling): Block[] => {
  const { answers, t, voice } = telling;
  const isInUs = answers.personLocation === "inside-us" || answers.personLocation === "in-custody";
  const said = t("danger.heading");
  const steps = [
    line(t("danger.lead")),
    list([
      ...(isInUs ? [] : [[line(t("danger.abroad", { voice }))]]),
      ...helpFor(answers, ["crisis"]).map((id) => [crisisLine(id, telling)]),
    ]),
  ];
  return isFirst ? section(heading(2, said), ...steps) : [line(said), ...steps];
};

/** People who may give legal advice, and other help. */
export const findLawyer = (telling: Telling): Block[] => {
  const { answers, t, format } = telling;
  return [
    line(t("help.heading")),
    line(t("help.lead")),
    line(t("help.listed", { date: format.date(help.nonprofit.listedOn) })),
    list(helpFor(answers, legalHelpKinds).map((id) => [helpLine(id, telling)])),
  ];
};
