import {
  evidence,
  evidenceFor,
  isBasis,
  type Answers,
  type Basis,
  type EvidenceId,
  type EvidenceItem,
} from "#rules";

/** The parts of the exhibit list, in order. */
export const tabs = [
  "identity",
  "relationship",
  "reason",
  "visas",
  "support",
  "temporary",
  "discretion",
  "record",
] as const;
export type Tab = (typeof tabs)[number];

export type Exhibit = {
  /** A, B … Z, AA, AB … */
  label: string;
  id: EvidenceId;
  tab: Tab;
  /** The reason that it proves, where it proves one alone. */
  basis?: Basis;
  state: "ticked" | "there" | "missing" | "unknown" | "open";
  /** Whether a lawyer looks at it before it is sent. */
  lawyer: boolean;
};

/** Papers that are no exhibit: Form I-134 is listed as a form, and a translation goes with what it translates. */
export const apart = [
  "support-declaration",
  "english-translations",
] as const satisfies EvidenceId[];

const placed: { [Id in EvidenceId]?: Tab } = {
  "identity-document": "identity",
  "identity-explanation": "identity",
  "filer-identity": "identity",
  "status-document": "identity",
  "location-record": "identity",
  "relationship-record": "relationship",
  "shared-life-record": "relationship",
  "custody-record": "relationship",
  "consent-letter": "relationship",
  "receiving-parent-papers": "relationship",
  "travel-adult-papers": "relationship",
  "child-home-papers": "relationship",
  "reason-statement": "reason",
  "outside-proof": "reason",
  "dated-proof": "reason",
  "travel-need-proof": "reason",
  "visa-record": "visas",
  "consulate-travel-plan": "visas",
  "petition-notice": "visas",
  "support-proof": "support",
  "organization-support-letter": "support",
  "supporter-identity": "support",
  "supporter-employer-letter": "support",
  "travel-costs-proof": "support",
  "home-letter": "support",
  "study-cost-proof": "support",
  "cost-estimate": "support",
  "cost-payment-proof": "support",
  "return-travel-plan": "temporary",
  "earlier-stay-record": "record",
};
const served = {
  "seeking-entry": "identity",
  "qualifying-reason": "reason",
  "temporary-purpose": "temporary",
  "not-a-substitute": "visas",
  "complete-request": "support",
  discretion: "discretion",
} as const satisfies Record<(typeof evidence)[EvidenceId]["serves"], Tab>;

const tabOf = ({ id, groups: [group] }: EvidenceItem): Tab => {
  const own = placed[id];
  if (own) return own;
  if (group === "record") return "record";
  return isBasis(group) ? "reason" : served[evidence[id].serves];
};

/** The letters of an exhibit, as a spreadsheet counts its columns. */
export const labelAt = (place: number): string =>
  (place < 26 ? "" : labelAt(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** The papers of the request in their order, each with its letter and what is known of it. */
export const exhibitsOf = (answers: Answers, ticked: Readonly<Record<string, true>>): Exhibit[] =>
  evidenceFor(answers)
    .filter(({ id }) => !(apart as readonly EvidenceId[]).includes(id))
    .map((item) => ({ item, tab: tabOf(item) }))
    .sort((a, b) => tabs.indexOf(a.tab) - tabs.indexOf(b.tab))
    .map(({ item: { id, groups, mark }, tab }, place) => {
      const bases = groups.filter(isBasis);
      const [basis] = bases;
      return {
        label: labelAt(place),
        id,
        tab,
        ...(tab === "reason" && basis && bases.length === 1 && { basis }),
        state: ticked[id] === true ? "ticked" : (mark ?? "open"),
        lawyer: evidence[id].risk === "lawyer-first" || groups[0] === "law-enforcement-request",
      };
    });
