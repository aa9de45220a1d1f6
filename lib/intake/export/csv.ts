import { stateOf } from "../inbox/counts.ts";
import type { Contact, Party } from "../sealed/contact.ts";
import { cell } from "./cell.ts";
import type { OpenedIntake } from "./opened.ts";

const yesOrNo = (is: boolean): string => (is ? "yes" : "no");

/** One person of an intake in a line of words. */
export const partyText = ({ role, name, latin, aliases, birthYear }: Party): string =>
  [
    `${role}: ${name}`,
    latin && `(${latin})`,
    aliases && `also ${aliases}`,
    birthYear && `born ${birthYear}`,
  ]
    .filter(Boolean)
    .join(" ");

const ofContact = (contact: Contact) => ({
  filled_in_by: contact.by,
  people: contact.parties.map(partyText).join("; "),
  safe_to_call: yesOrNo(contact.safeToCall),
  safe_to_leave_message: yesOrNo(contact.safeToLeaveMessage),
  safe_to_say_who: yesOrNo(contact.safeToSayWho),
  channel: contact.channel,
  address: contact.address,
  through: contact.through ?? "",
  hours: contact.hours,
  time_zone: contact.timeZone,
  interpreter: contact.interpreter ?? "",
  access: contact.access ?? "",
  urgent_by: contact.urgentBy ?? "",
});

const columnsOf = ({ row, names, answers }: OpenedIntake): Record<string, string> => ({
  id: row.id,
  received: row.received,
  state: stateOf(row),
  decision: row.decision ?? "",
  decided: row.decided ?? "",
  language: names.stamps.locale,
  ...ofContact(names.contact),
  outcomes: (answers?.cases ?? []).map(({ found }) => found.outcome).join("; "),
  names_until: row.namesUntil,
  answers_until: row.answersUntil ?? "",
});

const lineOf = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** Opened intakes as CSV (RFC 4180), with a mark at its head by which spreadsheets read it as UTF-8. */
export const csvOf = (intakes: readonly OpenedIntake[]): string => {
  const rows = intakes.map(columnsOf);
  const [first] = rows;
  return first
    ? `\uFEFF${[Object.keys(first), ...rows.map((row) => Object.values(row))].map(lineOf).join("")}`
    : "";
};

/** The line that a firm keeps in its own conflict register: the day, the names, the decision. */
export const registerLine = ({ row, names }: OpenedIntake): string =>
  [
    (row.decided ?? row.received).slice(0, 10),
    names.contact.parties.map(partyText).join("; "),
    row.decision ?? "",
    row.id,
  ]
    .map(cell)
    .join(",");
