import type { Headers } from "../../headers/security.ts";
import type { ExportedFile } from "./files.ts";
import { exportedHeaders } from "./headers.ts";

/** Files of one folder that are all answered alike: one rule for the folder instead of one for each. */
const folders = { hashed: "/_next/static/*", release: "/loader/*" } as const;

/** The address under which a host serves a file: a page's address has no file extension. */
const addressOf = ({ place, kind }: ExportedFile): string => {
  if (kind === "hashed" || kind === "release") return folders[kind];
  return place.replace(/\/index\.html$/, "/").replace(/\.html$/, "");
};

const rule = ([address, headers]: readonly [string, Headers]): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it. Each address has one rule of its own, because those
 * hosts join the values where two rules are for one address.
 */
export const headersFile = (files: readonly ExportedFile[]): string => {
  const rules = new Map(files.map((file) => [addressOf(file), exportedHeaders(file)] as const));
  return `${[...rules].map(rule).join("\n\n")}\n`;
};
