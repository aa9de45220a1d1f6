import { serve } from "../server/serve.ts";
import { run, wordsIn } from "./terminal.ts";

/** `npm run serve`: serves the build that exists on `PORT`. */
await run(async (words) => {
  wordsIn(words, {});
  const port = Number(process.env.PORT ?? 3000);
  await serve(process.env.PAROLE_DIST ?? ".next", port);
  process.stdout.write(`http://localhost:${port}\n`);
});
