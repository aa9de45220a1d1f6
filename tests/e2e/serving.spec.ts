import { expect, test } from "@playwright/test";
import { serveBuild, type Served } from "../serve.ts";
import { asked } from "./sockets.ts";

const using = async (env: Record<string, string>, ask: (served: Served) => Promise<void>) => {
  const served = await serveBuild(env);
  if ("why" in served) throw new Error(served.why);
  await ask(served).finally(served.close);
};

test("a page that fails is our page about failures, with every header, whoever asks for it", async () => {
  await using({ NODE_OPTIONS: "--import=./tests/e2e/failing.mjs" }, async ({ origin, said }) => {
    for (const [target, more] of [
      ["/en/open", []],
      ["/en/open", ["Accept-Encoding: gzip"]],
      ["/en/open?_rsc", ["RSC: 1"]],
    ] as const) {
      const { status, headers, body } = await asked(origin, target, "GET", [...more]);
      expect([status, headers["cache-control"], headers["content-type"]]).toEqual([
        500,
        "no-store",
        "text/html; charset=utf-8",
      ]);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers["content-security-policy"]).toMatch(
        /default-src 'none'; .*style-src 'self'; .*frame-ancestors 'none'/,
      );
      expect(headers).toMatchObject({
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
      expect(body).toMatch(/^<!DOCTYPE html>.*<h1>This page stopped working<\/h1>.*<\/html>$/s);
      expect(body).not.toContain("<script");
    }
    expect(await asked(origin, "/en/open", "HEAD")).toMatchObject({ status: 500, body: "" });
    expect(await asked(origin, "/en")).toMatchObject({ status: 200 });
    expect(said()).toContain("planted");
  });
});

test("no address is written down, not even one that breaks something", async () => {
  await using({ NODE_OPTIONS: "--import=./tests/e2e/failing.mjs" }, async ({ origin, said }) => {
    const secret = "PC1secret";
    for (const target of [
      `/en/memo%23${secret}`,
      `/en/open%23${secret}`,
      `/${secret}`,
      `/${secret}%`,
      `/${secret}%00`,
      `/en?${secret}`,
      `/en/open?${secret}`,
      `/en/${secret}/`,
      `//${secret}`,
      `*${secret}`,
      `/en/memo%23${secret}${"a".repeat(5000)}`,
      `/en?_rsc=${secret}`,
      `/${secret} ${secret}`,
      `/${secret}${"a".repeat(20_000)}`,
    ]) {
      for (const method of ["GET", "POST"]) await asked(origin, target, method, [`Next-Action: ${secret}`]);
      await asked(origin, target, "GET", ["RSC: 1", `Next-Router-State-Tree: ${secret}`, `Next-Url: /${secret}`]);
    }
    expect(said()).toContain("planted");
    expect(said()).not.toContain("secret");
    expect(said()).not.toContain("/en");
  });
});

test("https is promised to who came by it, or to everybody where the server is told so", async ({ baseURL }) => {
  const promised = async (origin: string, target: string, more: string[] = []) =>
    (await asked(origin, target, "GET", more)).headers["strict-transport-security"];
  const promise = "max-age=63072000; includeSubDomains";
  for (const target of ["/en", "/rules.json", "/nope", "/%", "/en/"]) {
    for (const proto of ["https", "HTTPS", "https, http", " https"]) {
      expect(await promised(baseURL!, target, [`X-Forwarded-Proto: ${proto}`])).toBe(promise);
    }
    for (const proto of ["http", "http, https", "httpsx", "wss"]) {
      expect(await promised(baseURL!, target, [`X-Forwarded-Proto: ${proto}`])).toBeUndefined();
    }
    expect(await promised(baseURL!, target)).toBeUndefined();
  }
  await using({ PAROLE_HTTPS: "1" }, async ({ origin }) => {
    for (const target of ["/en", "/nope", "/%", `/${"a".repeat(20_000)}`])
      expect(await promised(origin, target)).toBe(promise);
  });
});

test("told to go, the server ends what it has begun and goes in peace", async () => {
  await using({}, async ({ origin, stop }) => {
    const pages = Array.from({ length: 8 }, () => fetch(`${origin}/en/law`).then((answer) => answer.text()));
    const first = await fetch(`${origin}/robots.txt`);
    const status = stop();
    for (const page of await Promise.all(pages)) expect(page).toMatch(/<\/html>$/);
    expect([first.status, await status]).toEqual([200, 0]);
    await expect(fetch(`${origin}/robots.txt`)).rejects.toThrow();
  });
});
