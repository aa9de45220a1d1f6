import { encode } from "uqr";

/** A QR code: its width in modules with the quiet border around it, and its dark modules as an SVG path. */
export type QrCode = { size: number; path: string };

const border = 4;

const runsIn = (row: readonly boolean[], y: number): string =>
  row
    .map((isDark, x) => {
      if (!isDark || row[x - 1]) return "";
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join("");

/** The QR code of a text, with a sixth of it or more to spare for dirt and folds. */
export const qrOf = (text: string): QrCode => {
  const { size, data } = encode(text, { ecc: "M", boostEcc: true, border });
  return { size, path: data.map(runsIn).join("") };
};
