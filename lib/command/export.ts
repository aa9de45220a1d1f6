import { visible } from "#rules";
import { writeExport } from "../server/exported/write.ts";
import { run, wordsIn } from "./terminal.ts";

/** `npm run export [folder]`: the screening as files alone, for a host that runs no program. */
await run((words) => {
  const { plain } = wordsIn(words, { most: 1 });
  const folder = plain[0] ?? "export";
  const build = process.env.PAROLE_DIST ?? ".next";
  const count = writeExport({ build, publicFolder: "public", folder, isShortened: true });
  process.stdout.write(`${visible(folder)}/site: ${count} files\n`);
});
