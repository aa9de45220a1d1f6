import loaders from "./loaders.json" with { type: "json" };

export type Loader = { version: string; hash: string };

const list: Loader[] = Object.entries(loaders).map(([version, hash]) => ({ version, hash }));

/**
 * The loader as firms paste it: an address that names its version and never answers with another file, and the hash of
 * that file (subresource integrity). A page with an older version and its hash goes on as it is.
 */
export const newestLoader = (): Loader => {
  const newest = list.at(-1);
  if (!newest) throw new Error("lib/firms/loaders.json names no loader");
  return newest;
};

/** Where a loader is served. */
export const loaderPath = ({ version }: Pick<Loader, "version">): string => `/loader/${version}.js`;
