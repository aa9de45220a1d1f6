import { authorities, visible } from "#rules";
import { accept, acceptedHashes, drift } from "./drift.ts";
import { complain, run, wordsIn } from "./terminal.ts";

/** `npm run texts -- [--accept id…]`: whether every text is the one that was accepted. */
const main = (words: string[]): void => {
  const most = words.includes("--accept") ? Infinity : 0;
  const { options, plain: ids } = wordsIn(words, { options: ["accept"], most });
  const known = new Set([...Object.keys(authorities), ...Object.keys(acceptedHashes())]);
  const strange = ids.filter((id) => !known.has(id));
  if (strange.length > 0)
    throw new Error(strange.map((id) => `${visible(id)}: not the id of a text`).join("\n"));
  if (options.has("accept")) accept(ids);
  const found = drift(authorities, acceptedHashes());
  if (found.length === 0) return;
  process.exitCode = 1;
  complain(...found, "Look again at what rests on them; then: npm run texts -- --accept <id>");
};

await run(main);
