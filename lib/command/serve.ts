import { serve } from "../server/serve.ts";
import { settingsIn } from "../server/settings/settings.ts";
import { run, wordsIn } from "./terminal.ts";

/** `npm run serve`: serves the build that exists on `PORT`. */
await run(async (words) => {
  wordsIn(words, {});
  const settings = settingsIn(process.env);
  await serve(settings);
  process.stdout.write(`http://localhost:${settings.PORT}\n`);
});
