import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayHere, followDay, localDay, lookAtClock } from "#lib/calendar/clock.ts";
import { files, read } from "./rooms.ts";

const readsClock =
  /\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bDate\.now\b|\bperformance\.timeOrigin\b|\bTemporal\.Now\b|\b(useNow|getNow)\b/;
const cutsDay = /toISOString\(\)\s*\.(slice|substring|split)/;

/** What may read a clock, or cut a day out of a time: and why. */
const exceptions = {
  "components/office/inbox/useIdle.ts": "counts how long nobody pressed anything",
  "lib/calendar/clock.ts": "the one clock",
  "lib/command/intake.ts": "a command looks which keys are past their day",
  "lib/command/law-watch.ts": "a command says on which day it looked",
  "lib/law-watch/fetching.ts": "waits as long as a server asks it to",
  "lib/server/intake/office/proven.ts": "cuts the day of a key out of the time that it is given",
  "lib/server/intake/open.ts": "the clock of the server, given to all that handles intakes",
  "lib/server/intake/say.ts": "a line of the log says when",
  "lib/server/securityText.ts": "cuts a day out of the time that it is given",
  "lib/server/serve.ts": "the clock of the server, for how long security.txt holds",
  "public/embed.js": "measures how long a frame takes to answer",
  "rules/dates/days.ts": "counts on from a day that it is given",
} as const;

describe("no part of a page has a clock of its own", () => {
  // A released version of the loader is a copy of public/embed.js, as it was.
  const code = files.filter((path) => /^(app|components|lib|rules|public(?!\/loader))\/.*\.(tsx?|js)$/.test(path));
  const reads = (text: string) => readsClock.test(text) || cutsDay.test(text);

  test("but for those named", () => {
    expect(code.length).toBeGreaterThan(300);
    expect(code.filter((path) => reads(read(path))).sort()).toEqual(Object.keys(exceptions).sort());
  });

  test.each([
    "const day = new Date().toISOString().slice(0, 10);",
    "useState(() => new Date( ))",
    "Date()",
    "Date.now()",
    "from.toISOString().slice(0, 10)",
    "time.toISOString().split('T')[0]",
    "const now = useNow();",
  ])("%s would be caught", (line) => expect(reads(line)).toBe(true));

  test.each([
    "writer.format(new Date(day))",
    "z.iso.date()",
    "new Date(Date.UTC(2020, 0, 1))",
    "longDate(today, intl)",
  ])("%s is no false alarm", (line) => expect(reads(line)).toBe(false));
});

describe("the clock", () => {
  const at = (time: Date) => vi.setSystemTime(time);
  const evening = new Date(2026, 9, 15, 22, 30);
  const night = new Date(2026, 9, 16, 0, 30);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: evening });
    lookAtClock();
  });
  afterEach(() => vi.useRealTimers());

  test("shows the day on the wall where the reader is", () => {
    expect(localDay(new Date(2026, 0, 2, 23, 59))).toBe("2026-01-02");
    expect(localDay(new Date(2026, 10, 22, 0, 1))).toBe("2026-11-22");
    expect(dayHere()).toBe("2026-10-15");
  });

  test("keeps its day until it is looked at again, and tells of a new one once", () => {
    const tell = vi.fn();
    const stop = followDay(tell);
    at(night);
    expect(dayHere()).toBe("2026-10-15");
    lookAtClock();
    lookAtClock();
    expect([dayHere(), tell.mock.calls.length]).toEqual(["2026-10-16", 1]);
    stop();
    at(evening);
    lookAtClock();
    expect([dayHere(), tell.mock.calls.length]).toEqual(["2026-10-15", 1]);
  });
});
