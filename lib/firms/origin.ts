import { parse } from "tldts";
import { faultInSite } from "#rules";

/** Whether an origin is that of a server on this machine, which a demo firm may name. */
export const isLoopback = (origin: string): boolean =>
  /^http:\/\/(localhost|127\.0\.0\.1):[1-9]\d{0,4}$/.test(origin) && URL.canParse(origin);

/** Endings that the list of public suffixes holds, under which no registrar gives out names. */
const unowned = /\.(onion|arpa)$/;

/** Whether a host ends in a public suffix, or in the one that is reserved for examples. */
const isPublic = (hostname: string): boolean => {
  const { isIcann, isPrivate, publicSuffix } = parse(hostname, { allowPrivateDomains: true });
  return publicSuffix === "example" || ((isIcann || isPrivate) === true && !unowned.test(hostname));
};

/** What is wrong with a text as the origin of pages that may frame a firm's screening, in words; null where it may be one. */
export const faultInOrigin = (text: string): string | null => {
  if (text.includes("*")) return "it names more than one origin (*)";
  if (/^https:\/\/[^/]*:\d+$/.test(text) && !URL.canParse(text)) return "its port is out of range";
  const fault = faultInSite(text);
  if (fault) return fault;
  const { origin, port, hostname } = new URL(text);
  if (origin !== text)
    return `it is more than an origin, or written otherwise than browsers write it: ${origin}`;
  if (port === "0") return "its port is out of range";
  if (!parse(hostname, { allowPrivateDomains: true }).domain)
    return "anybody can register a name under its host (a public suffix)";
  return isPublic(hostname) ? null : "no public site has a host with this ending";
};
