import type { Answers } from "#rules";
import { contentOf, editionNow, type Content } from "../../casefile/content.ts";
import type { Locale } from "../../i18n/locales.ts";
import { withoutPast } from "../../short-result/past.ts";
import type { Ticks } from "../../tab/ticks.ts";
import type { Contact } from "../sealed/contact.ts";
import { schema, sizes } from "../sealed/form.ts";
import type { Stage1, Stage2 } from "../sealed/stages.ts";
import { consentEdition } from "./consent.ts";

/** Somebody screened in this tab, as far as a packet needs them. */
export type Screened = { number: number; answers: Answers; ticks: Ticks };

/** For how many days a firm keeps what it is sent. */
type Retention = { unclearedDays: number; retentionDays: number; registerDays: number };

/** All that is sent, but for the ids that the server and the firm's file add. */
export type Packet = {
  contact: Contact;
  withoutPast: boolean;
  cases: Content[];
  stamps: Stage1["stamps"];
};

/** The most people in one packet. */
export const mostCases = 8;

/** What is left of the largest size for the cases, once everything around them has its room. */
const room = Math.max(...sizes[2]) - 1024;

const bytesOf = (content: Content): number =>
  new TextEncoder().encode(JSON.stringify(content)).length + 1;

/** As many of the cases as one packet holds, from the first on. */
const fitting = (cases: readonly Content[]): Content[] => {
  let used = 0;
  return cases.slice(0, mostCases).filter((content, at) => {
    used += bytesOf(content);
    return at === 0 || used <= room;
  });
};

type Casing = { people: readonly Screened[]; here: number; leavesOutPast: boolean; today: string };

/** The people who have a result to send, with what is sent of each: first the one on the screen, then by number. */
export const casesOf = ({ people, here, leavesOutPast, today }: Casing): Content[] =>
  fitting(
    people
      .filter(({ number, answers }) => number === here || Object.keys(answers).length > 0)
      .sort((one, other) => Number(other.number === here) - Number(one.number === here))
      .map(({ answers, ticks }) =>
        contentOf(leavesOutPast ? withoutPast(answers) : answers, ticks, today),
      ),
  );

type Packing = {
  contact: Contact;
  cases: Content[];
  leavesOutPast: boolean;
  today: string;
  locale: Locale;
  retention: Retention;
  /** The origin of the page around the frame, where one said hello. */
  page?: string;
};

/** Puts together what is sent, as the person sees it before they send it. */
export const packetOf = ({ contact, cases, leavesOutPast, ...rest }: Packing): Packet => {
  const { today, locale, retention, page } = rest;
  return {
    contact,
    withoutPast: leavesOutPast,
    cases,
    stamps: {
      sent: today,
      locale,
      consent: consentEdition,
      kept: {
        uncleared: retention.unclearedDays,
        cleared: retention.retentionDays,
        register: retention.registerDays,
      },
      ...(page && { page }),
      rules: editionNow,
    },
  };
};

type Place = { firm: string; id: string };

/** Both stages of a packet, bound to their firm and their intake. */
export const stagesOf = (packet: Packet, { firm, id }: Place): [Stage1, Stage2] => {
  const { contact, cases, stamps } = packet;
  const bound = { v: schema, firm, id, stamps } as const;
  return [
    { ...bound, stage: 1, contact },
    { ...bound, stage: 2, withoutPast: packet.withoutPast, cases },
  ];
};
