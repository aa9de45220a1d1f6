import {
  evidence,
  evidenceFor,
  isBasis,
  knowers,
  type EvidenceGroup,
  type EvidenceItem,
  type Issuer,
  type Knower,
} from "#rules";
import { paperGroups } from "../result/paperGroups.ts";
import { heading, line, section, term, type Block, type Item } from "./blocks.ts";
import { provisions } from "./law.ts";
import { optionIn, shortOf, type Telling } from "./telling.ts";

const noted = ["law-enforcement-request", "waiting-for-visa", "visit-work-or-study"] as const;

const isKnower = (issuer: Issuer): issuer is Knower =>
  (knowers as readonly string[]).includes(issuer);

const point = (name: string, says: readonly string[]): Block[] =>
  says.length === 0 ? [] : [term(name, ...says)];

const detailsOf = ({ id, groups, settles }: EvidenceItem, telling: Telling): Block[] => {
  const { t } = telling;
  const { serves, issuers, cites, risk } = evidence[id];
  const others = groups.slice(1).filter(isBasis);
  return [
    ...(["why", "strong", "weak"] as const).map((part) =>
      term(t(`evidence.${part}`), t(`evidence.papers.${id}.${part}`)),
    ),
    ...point(
      t("evidence.issuedBy"),
      issuers.map((one) => (isKnower(one) ? t(`knowers.${one}`) : t(`evidence.issuers.${one}`))),
    ),
    term(
      t("evidence.serves"),
      serves === "discretion" ? t("evidence.discretion") : t(`result.requirements.${serves}.name`),
    ),
    ...point(
      t("evidence.alsoFor"),
      others.map((basis) => optionIn("requestBases", basis, telling)),
    ),
    ...point(
      t("evidence.settles"),
      settles.map((question) => shortOf(question, telling)),
    ),
    ...(risk ? [line(t("evidence.care"), t(`evidence.risks.${risk}`))] : []),
    line(t("evidence.law")),
    provisions(cites, telling),
  ];
};

/** One paper, with a box; what the answers say of it gives way to the tick. */
const paper = (item: EvidenceItem, telling: Telling): Item => {
  const { t, ticked } = telling;
  const isTicked = ticked[item.id] === true;
  const mark = !isTicked && item.mark;
  return {
    isTicked,
    blocks: [
      line(t(`evidence.papers.${item.id}.name`)),
      ...(mark ? [line(t(`evidence.marks.${mark}`))] : []),
      ...detailsOf(item, telling),
    ],
  };
};

const nameOf = (group: EvidenceGroup, telling: Telling): string =>
  isBasis(group)
    ? optionIn("requestBases", group, telling)
    : telling.t(`evidence.groups.${group}.heading`);

const noteOf = (group: EvidenceGroup, { t }: Telling): Block[] => {
  if (!isBasis(group)) return [line(t(`evidence.groups.${group}.intro`))];
  const note = noted.find((basis) => basis === group);
  return note ? [line(t(`evidence.notes.${note}`))] : [];
};

/** The papers that can support a request, by the reason that they prove. */
export const papers = (telling: Telling): Block[] => {
  const { answers, t, ticked } = telling;
  const items = evidenceFor(answers);
  const open = items.filter(({ id }) => ticked[id] !== true);
  const missing = open.filter(({ mark }) => mark === "missing").length;
  return [
    line(t("evidence.intro"), t("evidence.tickOff")),
    line(t("evidence.truth")),
    line(
      t("evidence.tally", { ticked: items.length - open.length, count: items.length }),
      missing > 0 && t("evidence.stillMissing", { count: missing }),
    ),
    ...paperGroups(items).flatMap((group) =>
      section(heading(3, nameOf(group.group, telling)), ...noteOf(group.group, telling), {
        is: "list",
        isNumbered: false,
        items: group.items.map((one) => paper(one, telling)),
      }),
    ),
  ];
};
