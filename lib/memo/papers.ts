import { evidence, evidenceFor, type Answers, type EvidenceItem } from "#rules";

/** What is known of a paper, from the tick or else from the answers. */
export const paperStates = ["in-hand", "said", "missing", "to-ask", "not-asked"] as const;
export type PaperState = (typeof paperStates)[number];

const byMark = { there: "said", missing: "missing", unknown: "to-ask" } as const;

const stateOf = ({ id, mark }: EvidenceItem, ticked: Readonly<Record<string, true>>): PaperState =>
  ticked[id] === true ? "in-hand" : mark ? byMark[mark] : "not-asked";

/** The papers for these answers: in hand, said to be there, missing, to ask about, or not asked about. */
export const papersOf = (answers: Answers, ticked: Readonly<Record<string, true>>) =>
  evidenceFor(answers).map((item) => ({
    id: item.id,
    state: stateOf(item, ticked),
    serves: evidence[item.id].serves,
    groups: [...item.groups],
    settles: item.settles,
    issuers: [...evidence[item.id].issuers],
    cites: [...evidence[item.id].cites],
  }));
