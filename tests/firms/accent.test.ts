import { wcagContrast } from "culori";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shadesOf, type Shades } from "#lib/firms/accent.ts";

const steps = Array.from({ length: 16 }, (_, at) => (at * 17).toString(16).padStart(2, "0"));
const accents = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));

const tokens = (file: string, name: string) =>
  new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`, "i").exec(readFileSync(`app/styles/${file}`, "utf8"))![1]!;
const surfaces = {
  light: ["paper", "card", "sunken"].map((name) => tokens("tokens.css", name)),
  dark: ["paper", "card", "sunken"].map((name) => tokens("dark.css", name)),
};
const inks = { light: tokens("tokens.css", "ink"), dark: tokens("dark.css", "ink") };

const unreadable = (theme: "light" | "dark", { brand, hover, tint, on }: Shades): string[] => {
  const pairs = [
    ...[...surfaces[theme], tint].map((under) => [brand, under]),
    [on, brand],
    [on, hover],
    [inks[theme], tint],
  ] as [string, string][];
  return pairs.filter(([one, other]) => wcagContrast(one, other) < 4.5).map((pair) => pair.join(" on "));
};

test("whatever of 4,096 colors a firm picks, its shades can be read in both themes", { timeout: 60_000 }, () => {
  expect(accents).toHaveLength(4096);
  const faults = accents.flatMap((accent) => {
    const { light, dark } = shadesOf(accent);
    return [...unreadable("light", light), ...unreadable("dark", dark)].map((pair) => `${accent}: ${pair}`);
  });
  expect(faults).toEqual([]);
});

test("a color that can be read already stays as the firm chose it", () => {
  expect(shadesOf("#0f4c5c").light.brand).toBe("#0f4c5c");
});

test("what is no color gives shades that can be read", () => {
  expect(unreadable("light", shadesOf("teal-ish").light)).toEqual([]);
});
