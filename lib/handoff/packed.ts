import { daysAfter, evidenceIds, optionsOf, questionIds, version } from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import { bytesIn, bytesOf, lengthBelow, lettersOf, numberIn } from "./bytes.ts";
import { crc64 } from "../checksum/crc64.ts";
import { answersOf, bitsOf, chosenOf, lists, mostAnswers, numberOf } from "./numbers.ts";
import { kinds, Packet } from "./packet.ts";

/** Why a text is no packet that can be read here. */
export type Unread = "empty" | "foreign" | "damaged" | "older" | "newer";
export type Unpacked = { ok: true; packet: Packet } | { ok: false; why: Unread };

// What every packet begins with: a name, and the form of what follows as one digit.
const name = "PC";
const form = 1;
const longest = 400;

const firstDay = "2020-01-01";
const day = 86_400_000;
const voices = optionsOf("screeningFor");
const fingerprint = crc64(new TextEncoder().encode(lists)).slice(0, 4);

// Bytes: version of the rules 3, fingerprint of the lists 4, kind and voice 1, day 2, content, check sum 8.
const headLength = 10;
const sumLength = 8;
const answersLength = lengthBelow(mostAnswers);
const questionsLength = lengthBelow(1n << BigInt(questionIds.length));
const papersLength = lengthBelow(1n << BigInt(evidenceIds.length));

const contentOf = (packet: Packet): Uint8Array => {
  if (packet.kind === "ask")
    return bytesOf(
      bitsOf(questionIds, (id) => packet.open.includes(id)),
      questionsLength,
    );
  const answers = bytesOf(numberOf(packet.answers), answersLength);
  if (packet.kind === "reply") return answers;
  const papers = bitsOf(evidenceIds, (id) => packet.ticked[id] === true);
  return Uint8Array.of(...answers, ...bytesOf(papers, papersLength));
};

const lettersFor = (packet: Packet): string => {
  const voice = packet.kind === "ask" ? voices.indexOf(packet.voice) : 0;
  const days = Math.round((Date.parse(packet.made) - Date.parse(firstDay)) / day);
  const bytes = Uint8Array.of(
    ...packet.rules.split(".").map(Number),
    ...fingerprint,
    kinds.indexOf(packet.kind) + kinds.length * voice,
    ...bytesOf(BigInt(Math.min(Math.max(days, 0), 0xffff)), 2),
    ...contentOf(packet),
  );
  return `${name}${form}${lettersOf(Uint8Array.of(...bytes, ...crc64(bytes)))}`;
};

/** Without answers that are not asked: rules must never see them. */
const asAsked = (packet: Packet): Packet =>
  packet.kind === "case" ? { ...packet, answers: relevant(packet.answers) } : packet;

/** A packet as letters for an address: its answers as one number, with a check sum against accidents. */
export const pack = (packet: Packet): string => lettersFor(asAsked(packet));

const contentIn = (kind: Packet["kind"] | undefined, voice: number, content: Uint8Array) => {
  if (kind === "ask")
    return { voice: voices[voice], open: chosenOf(questionIds, numberIn(content)) };
  const answers = answersOf(numberIn(content.slice(0, answersLength)));
  if (kind === "reply") return { answers };
  const ticked = chosenOf(evidenceIds, numberIn(content.slice(answersLength)));
  return { answers, ticked: Object.fromEntries(ticked.map((id) => [id, true])) };
};

const packetIn = (head: Uint8Array): unknown => {
  const code = head[7]!;
  const kind = kinds[code % kinds.length];
  return {
    kind,
    rules: head.slice(0, 3).join("."),
    made: daysAfter(firstDay, Number(numberIn(head.slice(8, headLength)))),
    ...contentIn(kind, Math.floor(code / kinds.length), head.slice(headLength)),
  };
};

const isSame = (one: Uint8Array, other: Uint8Array) => one.every((byte, at) => byte === other[at]);

/** The bytes of a text up to their check sum, if that is right. */
const headIn = (text: string): Uint8Array | Unread => {
  if (text === "") return "empty";
  if (!text.startsWith(name)) return "foreign";
  const written = text.codePointAt(name.length)! - "0".codePointAt(0)!;
  if (written > form && written <= 9) return "newer";
  const bytes =
    written === form && text.length <= longest ? bytesIn(text.slice(name.length + 1)) : null;
  if (!bytes || bytes.length < headLength + sumLength) return "damaged";
  const head = bytes.subarray(0, -sumLength);
  return isSame(crc64(head), bytes.subarray(-sumLength)) ? head : "damaged";
};

/** Why the lists of a packet are not ours, told from the version of the rules that its maker used. */
const strangeBecause = (made: Uint8Array): Unread => {
  const ours = version.version.split(".").map(Number);
  const difference =
    [...made].map((part, at) => part - (ours[at] ?? 0)).find((one) => one !== 0) ?? 0;
  return difference < 0 ? "older" : difference > 0 ? "newer" : "foreign";
};

/** Reads any text: a packet, or why it is none. Answers that are not asked any more are left out. */
export const unpack = (text: string): Unpacked => {
  const head = headIn(text);
  if (typeof head === "string") return { ok: false, why: head };
  if (!isSame(fingerprint, head.subarray(3)))
    return { ok: false, why: strangeBecause(head.subarray(0, 3)) };
  const packet = Packet.safeParse(packetIn(head));
  return packet.success && lettersFor(packet.data) === text
    ? { ok: true, packet: asAsked(packet.data) }
    : { ok: false, why: "damaged" };
};
