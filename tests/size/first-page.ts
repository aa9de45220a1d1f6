import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { attribute, elementsIn } from "#lib/headers/inline.ts";

type Element = ReturnType<typeof elementsIn>[number];

/** The address that an element makes a browser fetch at once; scripts for browsers without modules are never fetched. */
const fetchedBy = (element: Element): string | undefined => {
  if (element.tagName === "script")
    return attribute(element, "nomodule") === undefined ? attribute(element, "src") : undefined;
  const isFetched = /^(stylesheet|preload|modulepreload)$/.test(attribute(element, "rel") ?? "");
  return element.tagName === "link" && isFetched ? attribute(element, "href") : undefined;
};

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The gzipped bytes of a prerendered page and of each script and style that its HTML names, each file once. */
export const firstPageBytes = (build: string, page: string): number => {
  const html = join(build, "server/app", `${page}.html`);
  const addresses = elementsIn(readFileSync(html, "utf8")).flatMap((element) => fetchedBy(element) ?? []);
  const files = addresses.flatMap((address) => /^\/_next\/(static\/[^?]+)/.exec(address)?.[1] ?? []);
  for (const ending of [".js", ".css"])
    if (!files.some((file) => file.endsWith(ending))) throw new Error(`${html} loads no ${ending} of the build`);
  return [html, ...[...new Set(files)].map((file) => join(build, file))]
    .map(gzipped)
    .reduce((sum, bytes) => sum + bytes, 0);
};
