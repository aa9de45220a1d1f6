import { withoutMarks, writtenHash } from "../handoff/letters.ts";
import { pages } from "../handoff/pagePaths.ts";
import type { Kind } from "../headers/response.ts";
import type { Site } from "./site.ts";

/** The longest address that is read: ten times as long as any link of ours with all that mail programs add. */
const longest = 4096;

const hash = new RegExp(`#|${writtenHash.source}`, "i");
const hashAndCode = new RegExp(`(?:${writtenHash.source})PC\\d`, "i");

/** What an address leads to. */
export type Found =
  | { is: "known"; kind: Kind; path: string; query: string }
  /** The same page under its proper address. */
  | { is: "moved"; to: string }
  /** A page that reads a code, in an address whose # was escaped. */
  | { is: "recover" }
  /** Nothing: a page to read, or a file that a page asked for. */
  | { is: "missing"; isFile: boolean }
  | { is: "refused"; status: 400 | 414 };

/** A path in letters, without the end of a line that a mail left behind it; null where it cannot be read. */
const readable = (path: string): string | null => {
  try {
    const read = decodeURIComponent(path).trimEnd();
    return /\p{Cc}/u.test(read) ? null : read;
  } catch {
    return null;
  }
};

/** The place that an address with extra slashes, capitals or a sentence's period at its end means; null for none. */
const meant = (path: string, site: Site): string | null => {
  const place = `/${withoutMarks(path.replace(/[/\\]+/g, "/"))}`;
  return [place, place.toLowerCase()].find((one) => site.has(one)) ?? null;
};

/**
 * Whether an address is that of a page which reads a code, with an escaped # in it, which no browser sends. After a
 * question mark other programs may have put one, so there it has to stand before a code.
 */
const holdsCode = (path: string, query: string, site: Site): boolean => {
  const at = path.search(hash);
  if (at < 0 && !hashAndCode.test(query)) return false;
  const place = meant(readable(at < 0 ? path : path.slice(0, at)) ?? "", site);
  return Object.values(pages).some((page) => place?.endsWith(`/${page}`));
};

/** Reads an address as a browser, a program or somebody with bad intentions sent it. */
export const addressed = (target: string, site: Site): Found => {
  if (target.length > longest) return { is: "refused", status: 414 };
  const local = target.replace(/^https?:\/\/[^/?#]*/i, "") || "/";
  if (!local.startsWith("/")) return { is: "refused", status: 400 };
  const [written, query = ""] = local.split(/\?(.*)/s) as [string, string?];
  if (holdsCode(written, query, site)) return { is: "recover" };
  const path = readable(written);
  if (path === null) return { is: "refused", status: 400 };
  const kind = site.get(path);
  if (kind && (written === path || written === encodeURI(path)))
    return { is: "known", kind, path: written, query };
  const place = meant(path, site);
  return place === null
    ? { is: "missing", isFile: /^[/\\]+_next[/\\]/.test(path) }
    : { is: "moved", to: encodeURI(place) + (query && `?${query}`) };
};
