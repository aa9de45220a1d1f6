import { addresses, firstLoads, type Load } from "./first-load.ts";
import { loaderStarts, type Start } from "./loader.ts";
import { median, quantile } from "./speed.ts";
import { print, short, whole } from "./table.ts";

const target = { ms: 10, slowdown: 4, more: 1.1 };
const yes = (reached: boolean) => (reached ? "yes" : "no");

/** Prints what a firm's page and its visitor pay for the frame. */
export const printEmbedded = async () => {
  const { loader, least } = await loaderStarts(target.slowdown);
  const ratioTo = (what: keyof Start) => median(loader.map((start, at) => start[what] / least[at]![what]));
  const cells = (starts: Start[], ratio: (what: keyof Start) => number) =>
    (["own", "whole"] as const).flatMap((what) => {
      const times = starts.map((start) => start[what]);
      return [short(median(times)), short(quantile(times, 0.95)), ratio(what).toFixed(2)];
    });
  print(
    [`starting in Chromium, ${target.slowdown}× slowdown, ms`, "median", "p95", "least = 1", "with the frame: median", "p95", "least = 1"],
    [
      ["public/embed.js", ...cells(loader, ratioTo)],
      ["the least element with a frame", ...cells(least, () => 1)],
    ],
  );
  const p95 = quantile(loader.map(({ own }) => own), 0.95);
  console.log(
    `${loader.length} fresh pages each, in turn; ratios are taken within a pair. Parsing, running and the element's start, first without\n` +
      `and then with what the browser takes to make a frame, which any frame costs. The frame answers with an empty page.\n` +
      `Target, p95 under ${target.ms} ms at ${target.slowdown}× slowdown without the browser's making of the frame: ${yes(p95 < target.ms)}\n`,
  );

  const found = await firstLoads(target.slowdown);
  if ("why" in found) return console.log(`The first load of the frame is left out, because ${found.why}.`);
  const { alone, embed } = found.loads;
  const of = (loads: Load[], what: keyof Load) => median(loads.map((load) => load[what]));
  const ratio = (what: keyof Load) => median(embed.map((load, at) => load[what] / alone[at]![what]));
  print(
    [`first load in Chromium, ${target.slowdown}× CPU slowdown`, "kB sent", "requests", "first question answers, ms"],
    [
      [`alone, ${addresses.alone}`, whole(of(alone, "kilobytes")), whole(of(alone, "requests")), whole(of(alone, "ms"))],
      [`in a frame, ${addresses.embed}`, whole(of(embed, "kilobytes")), whole(of(embed, "requests")), whole(of(embed, "ms"))],
      ["ratio", ...(["kilobytes", "requests", "ms"] as const).map((what) => ratio(what).toFixed(2))],
    ],
  );
  console.log(
    `Medians of ${alone.length} first visits each, in turn, without a slowdown of the network; kB are compressed, headers included, until nothing more comes.\n` +
      `Both are opened as pages of their own; the frame's page has to be begun first. The build is of ${found.built.toISOString().slice(0, 16)}Z.\n` +
      `Target, at most ${target.more} times the bytes and the time: ${yes(ratio("kilobytes") <= target.more && ratio("ms") <= target.more)}`,
  );
};
