import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

const folder = "lib/inline";

/** The scripts that stand in the pages themselves, as short as they get in the syntax that old browsers read. */
export const inlineScripts = (): string => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const short = names.map((name) => {
    const source = readFileSync(join(folder, name), "utf8");
    const { code } = transformSync(source, { minify: true, target: "es5" });
    return [name.slice(0, -".js".length), code.trim()];
  });
  return `${JSON.stringify(Object.fromEntries(short), null, 1)}\n`;
};
