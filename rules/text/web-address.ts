import * as z from "zod/mini";
import { unseenIn } from "./unseen.ts";

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** What a host must not be, by its labels: nobody should be able to take it for another. */
const hostFaults: readonly (readonly [
  fault: string,
  isSo: (labels: readonly string[]) => boolean,
])[] = [
  [
    "its host is an IP address",
    ([first = "", ...rest]) =>
      first.startsWith("[") || (rest.length === 3 && /^\d+$/.test(rest[2]!)),
  ],
  ["its host is this machine", (labels) => labels.at(-1) === "localhost"],
  ["its host is a single word", (labels) => labels.length < 2],
  [
    "its host holds letters beyond a to z (xn--), which can look like others",
    (labels) => labels.some((one) => one.startsWith("xn--")),
  ],
  [
    "its host is no host name",
    (labels) => labels.join(".").length > 253 || !labels.every((one) => label.test(one)),
  ],
  ["its host does not end in letters", (labels) => !/^[a-z]{2,}$/.test(labels.at(-1)!)],
];

/** What stands between the slashes and the path of an address: a user, a host, a port. */
const authorityOf = (text: string): string =>
  text
    .slice(text.indexOf(":") + 1)
    .replace(/^[/\\]+/, "")
    .split(/[/\\?#]/, 1)[0] ?? "";

/** What is wrong with the site that an address leads to, in words; null where it is a plain https site. */
export const faultInSite = (text: string): string | null => {
  const unseen = unseenIn(text);
  if (unseen) return `it holds ${unseen}, a character that nobody sees`;
  if (/[^!-~]/.test(text))
    return "it holds a space, or a letter beyond plain ASCII, which can look like others";
  if (!URL.canParse(text)) return "it is no address";
  const { protocol, hostname } = new URL(text);
  if (protocol !== "https:") return "it is not https";
  if (authorityOf(text).includes("@")) return "a user stands before its host (@)";
  return hostFaults.find(([, isSo]) => isSo(hostname.split(".")))?.[0] ?? null;
};

/** What is wrong with a text as the address of a link, in words; null where it may be one. */
export const faultInAddress = (text: string): string | null => {
  const fault = faultInSite(text);
  if (fault) return fault;
  const { href, port } = new URL(text);
  if (port !== "") return "it names a port";
  return href === text || href === `${text}/`
    ? null
    : `it is not written as browsers read it: ${href}`;
};

/** The address of a page elsewhere that we link to. */
export const WebAddress = z.string().check(
  z.maxLength(500),
  z.superRefine((text, context) => {
    const fault = faultInAddress(text);
    if (fault) context.addIssue({ code: "custom", message: `not an address to link to: ${fault}` });
  }),
);
