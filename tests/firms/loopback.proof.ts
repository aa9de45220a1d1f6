import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { originHash } from "#lib/embed/origins.ts";
import { notices } from "#lib/i18n/notices.ts";
import { readFirms } from "#lib/firms/read.ts";
import { shownFirm } from "#lib/firms/shown.ts";

const switched = "PAROLE_LOOPBACK_ORIGINS";
const named = /localhost|127\.|\[::1\]|0\.0\.0\.0/;
const { origins } = JSON.parse(readFileSync("lib/firms/registered/demo.json", "utf8")) as {
  origins: string[];
};
const pages = ["embed/demo/en", "en/for-law-firms", "en/screening"];

/** The policies that the build's last step writes for some pages, with the switch or without it. */
const written = (isSwitched: boolean): Record<string, string> => {
  const dist = mkdtempSync(join(tmpdir(), "policies-"));
  const server = join(dist, "server");
  for (const folder of ["pages", "app/embed/demo", "app/en"]) mkdirSync(join(server, folder), { recursive: true });
  writeFileSync(join(dist, "prerender-manifest.json"), JSON.stringify({ routes: {} }));
  writeFileSync(join(dist, "app-path-routes-manifest.json"), "{}");
  mkdirSync(join(server, "app/notice"));
  for (const about of notices) writeFileSync(join(server, `app/notice/${about}.html`), "<html><head></head></html>");
  for (const page of pages) {
    writeFileSync(join(server, "app", `${page}.html`), "<html></html>");
    writeFileSync(join(server, "app", `${page}.meta`), "{}");
  }
  const { [switched]: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "lib/command/csp.ts"], {
    encoding: "utf8",
    env: {
      ...env,
      PAROLE_DIST: dist,
      ...(isSwitched && { [switched]: "1" }),
    } as NodeJS.ProcessEnv,
  });
  const policyOf = (page: string) =>
    JSON.parse(readFileSync(join(server, "app", `${page}.meta`), "utf8")).headers["content-security-policy"] as string;
  const policies = status === 0 ? Object.fromEntries(pages.map((page) => [page, policyOf(page)])) : {};
  rmSync(dist, { recursive: true });
  expect([status, stderr]).toEqual([0, ""]);
  return policies;
};

describe("The origins of this machine", () => {
  test("stand in the demo firm's file, and in no other", () => {
    expect(origins.length).toBeGreaterThan(0);
    const naming = readFirms(true).filter((firm) => firm.origins.some((one) => named.test(one)));
    expect(naming.map(({ id, demo }) => [id, demo])).toEqual([["demo", true]]);
  });

  test("are in no policy of a build without the switch, and our own page may frame the demo", () => {
    const policies = written(false);
    expect(JSON.stringify(policies)).not.toMatch(named);
    expect(policies["embed/demo/en"]).toMatch(/; frame-ancestors 'self'$/);
    expect(policies["en/for-law-firms"]).toMatch(/; frame-src 'self';.*; frame-ancestors 'none'$/);
    expect(policies["en/screening"]).not.toMatch(/frame-src/);
  });

  test("may frame the demo alone in a build for tests, and our own page may too", () => {
    const policies = written(true);
    expect(policies["embed/demo/en"]).toMatch(new RegExp(`; frame-ancestors 'self' ${origins.join(" ")}$`));
    const { "embed/demo/en": _, ...others } = policies;
    expect(JSON.stringify(others)).not.toMatch(named);
  });

  test("are not among the hashes that a page is given, but in a build for tests", async () => {
    const hashes = await Promise.all(origins.map((origin) => originHash("demo", origin)));
    const given = async () =>
      (
        await shownFirm(
          readFirms().find(({ id }) => id === "demo")!,
          "en",
        )
      ).hosts;
    const hosts: Record<string, readonly string[]> = {};
    for (const value of [undefined, "", "0", "true", "1 "]) {
      vi.stubEnv(switched, value);
      hosts[String(value)] = await given();
    }
    expect(hosts).toEqual({ undefined: [], "": [], "0": [], true: [], "1 ": [] });
    vi.stubEnv(switched, "1");
    expect(await given()).toEqual(hashes);
    vi.unstubAllEnvs();
  });
});

test("only development and the tests' own build throw the switch", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(JSON.stringify(scripts)).not.toContain(switched);
  const files = readdirSync(".").filter((file) => file.startsWith(".env"));
  expect(files).toEqual([".env.development"]);
  expect(readFileSync(".env.development", "utf8")).toContain(`${switched}=1`);
  expect(readFileSync("next.config.ts", "utf8")).not.toContain(switched);
  expect(readFileSync("tests/run.ts", "utf8")).toContain(`${switched}: "1"`);
});
