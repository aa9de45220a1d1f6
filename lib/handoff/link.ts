import type { Locale } from "../i18n/locales.ts";
import { lettersIn } from "./letters.ts";
import { pack, unpack, type Unpacked } from "./packed.ts";
import type { Packet } from "./packet.ts";
import { pages } from "./pagePaths.ts";

/** A link that holds a packet behind its #, which no browser sends to any server. */
export const linkTo = (origin: string, locale: Locale, packet: Packet): string =>
  `${origin}/${locale}/${pages[packet.kind]}#${pack(packet)}`;

/** Reads what stands behind the # of an address, or what somebody pasted. */
export const readLink = (text: string): Unpacked => unpack(lettersIn(text));
