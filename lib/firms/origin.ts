import { getDomain } from "tldts";
import { faultInSite } from "#rules";

/** Whether an origin is that of a server on this machine, which a demo firm may name. */
export const isLoopback = (origin: string): boolean =>
  /^http:\/\/(localhost|127\.0\.0\.1):[1-9]\d{0,4}$/.test(origin) && URL.canParse(origin);

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
  return getDomain(hostname, { allowPrivateDomains: true })
    ? null
    : "anybody can register a name under its host (a public suffix)";
};
