import { median, quantile } from "../speed.ts";
import type { journey, load } from "./visit.ts";

type Load = Awaited<ReturnType<typeof load>>;
type Journey = Awaited<ReturnType<typeof journey>>;
/** What every visit to one peer took; a page that asks nothing has no journeys. */
export type Taken = { loads: Load[]; journeys: Journey[] };

/** One line of the table: what it says of a peer, and what it should say of ours, where that is given as a number. */
type Row = { name: string; of: (taken: Taken) => number; most?: number };

const inLoads = (read: (one: Load) => number) => (taken: Taken) => median(taken.loads.map(read));
const inJourneys = (read: (one: Journey) => number) => (taken: Taken) => median(taken.journeys.map(read));
const inSteps = (share: number) => (taken: Taken) =>
  quantile(
    taken.journeys.flatMap(({ steps }) => steps),
    share,
  );

/** Of the page alone, as what an empty page costs is taken from it. */
export const bodies = inLoads(({ loaded }) => loaded.bodies / 1000);
export const firstPress = inJourneys((one) => one.firstPress);

/** The whole table, smaller being better in each row. */
export const rows: readonly Row[] = [
  { name: "sent until the page has loaded, kB of bodies", of: bodies, most: 190 },
  { name: "requests until the page has loaded", of: inLoads(({ loaded }) => loaded.requests), most: 10 },
  { name: "until nothing more comes, untouched, kB", of: inLoads(({ all }) => all.bytes / 1000) },
  { name: "requests, untouched", of: inLoads(({ all }) => all.requests) },
  { name: "first press taken, ms", of: firstPress },
  { name: "largest contentful paint, ms", of: inLoads(({ lcp }) => lcp) },
  { name: "blocking time of the load, ms", of: inLoads(({ blocked }) => blocked) },
  { name: "press to next, median, ms", of: inSteps(0.5) },
  { name: "press to next, p95, ms", of: inSteps(0.95), most: 100 },
  { name: "press to result, ms", of: inJourneys(({ result }) => result), most: 300 },
  { name: "whole way to the result, kB", of: inJourneys(({ way }) => way / 1000), most: 300 },
  { name: "all that comes in it and after, kB", of: inJourneys(({ all }) => all / 1000), most: 420 },
  { name: "heap at the result, MB", of: inJourneys(({ heap }) => heap / 1e6) },
];
