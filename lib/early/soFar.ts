import {
  determine,
  requirements,
  type Answers,
  type Determination,
  type Requirement,
} from "#rules";

/** How a requirement stands while questions are left: as the rules find it, or not asked about enough. */
export type Standing = Determination["requirements"][number]["state"] | "toAsk";

const halves: { [R in Requirement]?: readonly string[] } = {
  "not-a-substitute": ["visitor-visa", "immigrant-petition"],
};

/** Every requirement with its state so far: open only where an answer leaves it open. */
export const soFar = (answers: Answers): { id: Requirement; state: Standing }[] => {
  const { requirements: reached, reasons, bases } = determine(answers);
  const targetsOf = (id: Requirement): readonly string[] =>
    id === "qualifying-reason"
      ? [id, ...bases.map((basis) => basis.id)]
      : [id, ...(halves[id] ?? [])];
  const isLeftOpen = (id: Requirement) =>
    reasons.some(
      ({ finding, of }) =>
        finding === "leaves-open" && of.some((one) => targetsOf(id).includes(one)),
    );
  return requirements.map((id) => {
    const state = reached.find((one) => one.id === id)?.state ?? "open";
    return { id, state: state === "open" && !isLeftOpen(id) ? "toAsk" : state };
  });
};
