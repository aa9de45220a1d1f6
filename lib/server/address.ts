import { withoutMarks, writtenHash } from "../handoff/letters.ts";
import { pages } from "../handoff/pagePaths.ts";
import type { Kind } from "../headers/response.ts";
import type { Site } from "./site.ts";

/** No link of ours is a tenth as long, whatever a mail or a network adds to it. */
const longest = 4096;

const hash = new RegExp(`#|${writtenHash.source}`, "i");
const hashAndCode = new RegExp(`(?:${writtenHash.source})PC\\d`, "i");

/** What an address leads to. */
export type Found =
  | { is: "known"; kind: Kind; path: string; query: string }
  /** The same place under its own address. */
  | { is: "moved"; to: string }
  /** A page that takes a code, with the # before the code written out. */
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

/** The place that somebody meant who wrote slashes too many, capitals, or a sentence's full stop behind it; null for none. */
const meant = (path: string, site: Site): string | null => {
  const place = `/${withoutMarks(path.replace(/[/\\]+/g, "/"))}`;
  return [place, place.toLowerCase()].find((one) => site.has(one)) ?? null;
};

/**
 * Whether an address is that of a page which takes a code, with a # in it that no browser would have sent. Behind a
 * question mark such a sign may be anybody's, so there it has to stand before a code.
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
