import { readFileSync } from "node:fs";
import { readJson, visible } from "#rules";

/** Reads a JSON file of this project. Throws where it is not JSON, or a key stands twice in it. */
export const stored = (path: string): unknown => {
  const json = readJson(readFileSync(path, "utf8"));
  if (!json.ok) throw new Error(visible(`${path}: not JSON: ${json.why}`));
  const faults = json.repeated.map((keys) => visible(`${path}: ${keys.join(".")} stands twice`));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return json.value;
};
