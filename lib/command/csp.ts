import { addPolicies } from "../headers/csp.ts";
import { run, wordsIn } from "./terminal.ts";

/** Last step of `npm run build`: puts a content security policy beside every page. */
await run((words) => {
  wordsIn(words, {});
  const count = addPolicies(process.env.PAROLE_DIST ?? ".next");
  process.stdout.write(`Content security policies: ${count}\n`);
});
