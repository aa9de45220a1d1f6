import { writeFileSync } from "node:fs";
import { generated } from "./generated.ts";
import { run, wordsIn } from "./terminal.ts";

/** `npm run generate`: writes every file that is made from the rules. */
await run(async (words) => {
  wordsIn(words, {});
  for (const [path, content] of Object.entries(await generated())) writeFileSync(path, content);
});
