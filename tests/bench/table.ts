export const whole = (value: number) => Math.round(Number(value.toPrecision(3))).toLocaleString("en");
export const short = (value: number) => (value >= 100 ? whole(value) : value.toPrecision(2));

/** Prints a table whose first column is words and whose others are numbers. */
export const print = (head: string[], rows: string[][]) => {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  console.log([line(head), rule, ...rows.map(line), ""].join("\n"));
};
