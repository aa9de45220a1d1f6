/** Whom or what a question is about: one person, the reason that several can have, or the whole case. */
export type About = { whom: "person" | "reason" | "case"; because: string };

/** A second person in the same case is asked again. In doubt, choose this. */
export const person = (because: string): About => ({ whom: "person", because });
/** Those who come for the same reason share the answer. */
export const reason = (because: string): About => ({ whom: "reason", because });
/** Everybody in the case shares the answer. */
export const wholeCase = (because: string): About => ({ whom: "case", because });

export const ownStatus = person(
  "Each person has a status, a place and a court record of their own.",
);
export const ownChildhood = person("Each child has an age, companions and parents of their own.");
export const ownIllness = person(
  "A doctor and a hospital speak of one patient, and another patient has another illness.",
);
export const ownTie = person("Two people can have two different family ties to the same person.");
export const ownCourtPaper = person(
  "A court paper names one person and gives that person a part in the case.",
);
export const ownInvitation = person("An agency or an institution asks for one person by name.");
export const ownDanger = person(
  "Danger is judged for each person, and one person's fear must not become another's.",
);
export const earlierStay = person(
  "An earlier stay and what was begun in it belong to the person who was there.",
);
export const ownVisa = person(
  "Visas, petitions and other cases are filed and decided for each person.",
);
export const ownPast = person(
  "The past of one person says nothing about another, and a wrong guess can do harm.",
);
export const samePatient = reason(
  "It is a fact about the patient, who stays the same whoever comes.",
);
