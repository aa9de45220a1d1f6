import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { attribute, elementsIn } from "#lib/headers/inline.ts";

type Element = ReturnType<typeof elementsIn>[number];

/** The address that an element makes a browser fetch at once; scripts for browsers without modules are never fetched. */
const fetchedBy = (element: Element): string | undefined => {
  if (element.tagName === "script")
    return attribute(element, "nomodule") === undefined ? attribute(element, "src") : undefined;
  const isFetched =
    /^(stylesheet|preload|modulepreload)$/.test(attribute(element, "rel") ?? "") &&
    attribute(element, "disabled") === undefined;
  return element.tagName === "link" && isFetched ? attribute(element, "href") : undefined;
};

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** A prerendered page and each script and style that its HTML names, each file once, by its path in the build. */
export const firstPageFiles = (build: string, page: string): string[] => {
  const html = `server/app/${page}.html`;
  const elements = elementsIn(readFileSync(join(build, html), "utf8"));
  const addresses = elements.flatMap((element) => fetchedBy(element) ?? []);
  const files = addresses.flatMap((address) => /^\/_next\/(static\/[^?]+)/.exec(address)?.[1] ?? []);
  const isStyled = elements.some(({ tagName }) => tagName === "style");
  for (const [ending, isThere] of [
    [".js", false],
    [".css", isStyled],
  ] as const)
    if (!isThere && !files.some((file) => file.endsWith(ending)))
      throw new Error(`${join(build, html)} loads no ${ending} of the build`);
  return [html, ...new Set(files)];
};

/** The gzipped bytes of those files. */
export const firstPageBytes = (build: string, page: string): number =>
  firstPageFiles(build, page)
    .map((file) => gzipped(join(build, file)))
    .reduce((sum, bytes) => sum + bytes, 0);
