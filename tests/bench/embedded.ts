import { addresses, firstLoads, type Load } from "./first-load.ts";
import { loaderStarts, type Script, type Start } from "./loader.ts";
import { median, quantile } from "./speed.ts";
import { print, short, whole } from "./table.ts";

const target = { ms: 10, slowdown: 4, more: 1.1 };
const yes = (reached: boolean) => (reached ? "yes" : "no");

const printStart = async () => {
  const [plain, slowed] = [await loaderStarts(1), await loaderStarts(target.slowdown)];
  const row = (script: Script) => {
    const times = (starts: typeof plain, what: keyof Start) => starts[script].map((start) => start[what]);
    const ratio = (what: keyof Start) =>
      median(slowed[script].map((start, at) => start[what] / slowed.least[at]![what]));
    const start = times(slowed, "start");
    return [
      short(median(times(plain, "start"))),
      short(median(start)),
      short(quantile(start, 0.95)),
      ratio("start").toFixed(2),
      short(median(times(slowed, "frame"))),
      ratio("frame").toFixed(2),
    ];
  };
  const at = `${target.slowdown}×`;
  print(
    [
      "starting in Chromium, ms",
      "median, unslowed",
      `median, ${at}`,
      `p95, ${at}`,
      "least = 1",
      `then the frame, ${at}`,
      "least = 1",
    ],
    [
      ["public/embed.js", ...row("loader")],
      ["the least element with a frame", ...row("least")],
    ],
  );
  console.log(
    `${plain.loader.length} fresh pages each, in turn; ratios are medians of pairs. First parsing, running and the element's start, then the\n` +
      `task in which it makes its frame, which any frame costs. The frame answers with an empty page.\n` +
      `Target, a start under ${target.ms} ms at ${at} slowdown (median; the slowdown stops the whole thread for slices longer than\n` +
      `that, so p95 tells of the slices): ${yes(median(slowed.loader.map(({ start }) => start)) < target.ms)}\n`,
  );
};

/** Prints what a firm's page and its visitor pay for the frame. */
export const printEmbedded = async () => {
  await printStart();
  const found = await firstLoads(target.slowdown);
  if ("why" in found) return console.log(`The first load of the frame is left out, because ${found.why}.`);
  const { alone, embed } = found.loads;
  const of = (loads: Load[], what: keyof Load) => median(loads.map((load) => load[what]));
  const ratio = (what: keyof Load) => median(embed.map((load, at) => load[what] / alone[at]![what]));
  print(
    [
      `first load in Chromium, ${target.slowdown}× CPU slowdown`,
      "kB sent",
      "requests",
      "answers to a press, ms",
      "first question answers, ms",
    ],
    [
      [
        `alone, ${addresses.alone}`,
        whole(of(alone, "kilobytes")),
        whole(of(alone, "requests")),
        whole(of(alone, "answers")),
        whole(of(alone, "asks")),
      ],
      [
        `in a frame, ${addresses.embed}`,
        whole(of(embed, "kilobytes")),
        whole(of(embed, "requests")),
        whole(of(embed, "answers")),
        whole(of(embed, "asks")),
      ],
      ["ratio", ...(["kilobytes", "requests", "answers", "asks"] as const).map((what) => ratio(what).toFixed(2))],
    ],
  );
  console.log(
    `Medians of ${alone.length} first visits each, in turn, without a slowdown of the network; kB are compressed, headers included, until nothing more comes.\n` +
      `Both are opened as pages of their own. The frame's page is read and begun before its first question comes: its press on\n` +
      `"Begin" is the first one, and the questions of somebody who presses it at once wait for the rules. The build is of ${found.built.toISOString().slice(0, 16)}Z.\n` +
      `Target, at most ${target.more} times the bytes and the time: ${yes(ratio("kilobytes") <= target.more && ratio("answers") <= target.more)}`,
  );
};
