import { execFileSync, execSync } from "node:child_process";
import { existsSync } from "node:fs";

const isThere = () => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const mayInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Sees that pdftotext is on the PATH, from Debian's package if need be. */
export const poppler = () => {
  if (isThere()) return;
  if (!mayInstall()) {
    throw new Error("pdftotext is missing. Install Poppler: poppler-utils on Debian, poppler in Homebrew.");
  }
  execSync("apt-get update && apt-get install -y --no-install-recommends poppler-utils", {
    stdio: "inherit",
  });
};

const run = (program: string, options: string[], pdf: Buffer): string => {
  poppler();
  const output = program === "pdftotext" ? ["-"] : [];
  return execFileSync(program, [...options, "-", ...output], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
};

const pageNumber = /^\d+ \/ \d+$/gm;

/** The words of a PDF without page numbers: in the order in which they were drawn, or in which a person reads them. */
export const wordsOf = (pdf: Buffer, order: "drawn" | "read" = "drawn"): string =>
  run("pdftotext", [...(order === "drawn" ? ["-raw"] : []), "-enc", "UTF-8"], pdf)
    .replaceAll("\f", "\n")
    .replace(pageNumber, "");

/** The words of each page of a PDF, as they were drawn. */
export const pagesOf = (pdf: Buffer): string[] =>
  run("pdftotext", ["-raw", "-enc", "UTF-8"], pdf).split("\f").slice(0, -1);

/** What a PDF says of itself, by name: its title, its pages, the size of its paper. */
export const aboutOf = (pdf: Buffer): Record<string, string> =>
  Object.fromEntries(
    run("pdfinfo", [], pdf)
      .split("\n")
      .filter((line) => line.includes(":"))
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
