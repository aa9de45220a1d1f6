import { clampChroma, converter, formatHex, wcagContrast, type Oklch } from "culori/fn";
import { modeLrgb, modeOklab, modeOklch, modeRgb, useMode as register } from "culori/fn";

for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) register(mode);
const oklch = converter("oklch");

/** Least contrast of what is read (WCAG 1.4.3). */
const readable = 4.5;

/** The papers and tints that a link can stand on, and the ink, as a theme in app/styles has them. */
const themes = {
  light: {
    papers: [
      "#fbf8f2",
      "#ffffff",
      "#f3eee4",
      "#e6f1e9",
      "#fbf0d6",
      "#f6e9ef",
      "#fcedeb",
      "#e8edf7",
    ],
    on: "#ffffff",
    ink: "#1c2a33",
    tint: { l: 0.95, c: 0.02 },
    far: 0,
    hover: -0.07,
  },
  dark: {
    papers: [
      "#12191e",
      "#1a242b",
      "#0d1317",
      "#153024",
      "#33270c",
      "#351a28",
      "#3a1613",
      "#182642",
    ],
    on: "#0b1a20",
    ink: "#efebe3",
    tint: { l: 0.28, c: 0.03 },
    far: 1,
    hover: 0.07,
  },
} as const;

export type Shades = { brand: string; hover: string; tint: string; on: string };

/** The paper on which ink is hardest to read; what is read there is read on the others. */
const hardest = (papers: readonly string[], ink: string): string =>
  papers.reduce((worst, paper) =>
    wcagContrast(ink, paper) < wcagContrast(ink, worst) ? paper : worst,
  );

const hex = (color: Oklch): string => formatHex(clampChroma(color, "oklch"));

const shadesIn = (
  accent: Oklch,
  { papers, on, ink, tint, far, hover }: (typeof themes)["light" | "dark"],
): Shades => {
  const paleness = { ...accent, l: tint.l, c: Math.min(accent.c, tint.c) };
  const tinted =
    wcagContrast(ink, hex(paleness)) >= readable ? hex(paleness) : hex({ ...paleness, c: 0 });
  const paper = hardest([...papers, tinted], ink);
  const isReadable = (color: string) =>
    [paper, on].every((other) => wcagContrast(color, other) >= readable);
  // Contrast grows all the way to black or white, so the least move is found by halving.
  let [not, yes]: [number, number] = [accent.l, far];
  if (isReadable(hex({ ...accent, l: not }))) yes = not;
  while (Math.abs(yes - not) > 0.004) {
    const middle = (yes + not) / 2;
    if (isReadable(hex({ ...accent, l: middle }))) yes = middle;
    else not = middle;
  }
  const brand = { ...accent, l: yes };
  return {
    brand: hex(brand),
    hover: hex({ ...brand, l: Math.min(1, Math.max(0, brand.l + hover)) }),
    tint: tinted,
    on,
  };
};

/** The shades of a firm's color in both themes, moved in lightness alone until everything can be read. */
export const shadesOf = (accent: string): { light: Shades; dark: Shades } => {
  const color = oklch(accent) ?? { mode: "oklch", l: 0.4, c: 0, h: 0 };
  return { light: shadesIn(color, themes.light), dark: shadesIn(color, themes.dark) };
};
