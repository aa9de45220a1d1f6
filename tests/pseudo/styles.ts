import tailwind from "@tailwindcss/postcss";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Compiled = { css: string };
type PostCss = (plugins: unknown[]) => { process: (css: string, from: { from: string }) => PromiseLike<Compiled> };

// The very one that compiles the styles of the build.
const ofTailwind = createRequire(createRequire(import.meta.url).resolve("@tailwindcss/postcss"));
const postcss = ofTailwind("postcss") as PostCss;

/** A sheet of styles as the build compiles it. */
export const stylesOf = async (path: string): Promise<string> =>
  (await postcss([tailwind()]).process(readFileSync(path, "utf8"), { from: path })).css;
