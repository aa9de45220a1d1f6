import type { Locale } from "../i18n/locales.ts";
import { pack, unpack, type Unpacked } from "./packed.ts";
import type { Packet } from "./packet.ts";

const pages = { case: "memo", ask: "ask", reply: "ask" } as const satisfies Record<Packet["kind"], string>;

/** A link that holds a packet behind its #, which no browser sends to any server. */
export const linkTo = (origin: string, locale: Locale, packet: Packet): string =>
  `${origin}/${locale}/${pages[packet.kind]}#${pack(packet)}`;

/** Reads what stands behind the # of an address. */
export const readFragment = (hash: string): Unpacked => unpack(hash.replace(/^#/, "").trim());

/** Reads what somebody pasted: a link or its end alone, also where a mail broke it into lines. */
export const readPasted = (text: string): Unpacked => {
  const joined = text.length > 2000 ? text : text.replace(/\s+/g, "");
  return unpack(joined.slice(joined.indexOf("#") + 1).replace(/[.,;)>]+$/, ""));
};
