import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

type Bill = { bomFormat: string; components: { name: string; version: string; licenses?: unknown[] }[] };
type Lock = { packages: Record<string, { version: string; dev?: boolean; optional?: boolean; name?: string }> };

const bill = JSON.parse(execFileSync("npm", ["run", "--silent", "sbom"], { encoding: "utf8" })) as Bill;
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
const shipped = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
  .map(([path, { name = path.split("node_modules/").pop()!, version }]) => `${name}@${version}`);
const missing = shipped.filter((one) => !listed.has(one));

console.log(`${bill.bomFormat}: ${listed.size} components; the lockfile ships ${shipped.length}`);
for (const one of missing) console.log(`missing: ${one}`);
process.exitCode = missing.length === 0 && shipped.length > 50 ? 0 : 1;
