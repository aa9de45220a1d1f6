import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "#lib/handoff/packed.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { packets } from "./packets.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const odd = ["=", "+", "/", "%20", " ", "\n", "#", "é", "А", "\u0000", "\ud800", "🙂", "<script>", "__proto__"];
const links = fc.sample(packets(), { numRuns: 300, seed: 11 }).map(pack);
const made = new Set(links);

const draw = drawsFrom(20261121);
const below = (most: number) => Math.floor(draw() * most);
const from = <T>(list: ArrayLike<T>): T => list[below(list.length)]!;
const word = (most: number) => Array.from({ length: below(most) }, () => from(letters)).join("");
const put = (text: string, at: number, cut: number, piece: string) => text.slice(0, at) + piece + text.slice(at + cut);

const mutations: ((link: string) => string)[] = [
  (link) => put(link, below(link.length), 1, from(letters)),
  (link) => put(put(link, below(link.length), 1, from(letters)), below(link.length), 1, from(letters)),
  (link) => put(link, below(link.length), 0, from(letters)),
  (link) => put(link, below(link.length), 1 + below(4), ""),
  (link) => link.slice(0, below(link.length)),
  (link) => link.slice(below(link.length)),
  (link) => link.slice(0, below(link.length)) + from(links).slice(below(link.length)),
  (link) => {
    const at = below(link.length);
    return link.slice(0, at) + from(links).slice(at);
  },
  (link) => {
    const at = below(link.length - 1);
    return put(link, at, 2, link[at + 1]! + link[at]!);
  },
  (link) => put(link, 3 + below(link.length - 3), 8, word(9)),
  () => word(160),
  () => `PC1${word(160)}`,
  (link) => put(link, below(link.length), below(2), from(odd)),
  (link) => link + word(20),
  (link) => link.replace("1", String(below(10))),
];

test("Of 100,000 links that were damaged on their way, none breaks the page and none is read as another case", () => {
  const seen: Record<string, number> = {};
  for (let turn = 0; turn < 100_000; turn += 1) {
    const link = mutations[turn % mutations.length]!(from(links));
    const read = unpack(link);
    const what = read.ok ? "read" : read.why;
    seen[what] = (seen[what] ?? 0) + 1;
    if (!read.ok) continue;
    if (!made.has(link) || pack(read.packet) !== link) throw new Error(`read what nobody wrote: ${link}`);
  }
  expect(Object.keys(seen).sort()).toEqual(["damaged", "empty", "foreign", "newer", "read"]);
  expect(seen.read!).toBeLessThan(12_000);
  expect(seen.damaged!).toBeGreaterThan(70_000);
});
