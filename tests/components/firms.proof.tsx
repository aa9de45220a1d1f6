import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ForLawFirms } from "#components/firms/ForLawFirms.tsx";
import { example, exampleFault, fields } from "#lib/firms/example.ts";
import { Firm } from "#lib/firms/firm.ts";
import { loaderPath, newestLoader } from "#lib/firms/loader.ts";
import loaders from "#lib/firms/loaders.json" with { type: "json" };
import { addressOf, events, isFirmId, sandbox, snippetOf, ways, type Wanted } from "#lib/firms/snippet.ts";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import messages from "#lib/i18n/messages/en/whole.ts";
import { drawn } from "./drawn.tsx";
import { inMarkup, type Found } from "./roles.ts";

const loader = readFileSync("public/embed.js", "utf8");
const hashOf = (path: string) => `sha384-${createHash("sha384").update(readFileSync(path)).digest("base64")}`;
const { hash } = newestLoader();
const words = { title: "Check", link: "Open the check" };
const wanted: Wanted = {
  origin: "https://check.example",
  firm: "acme",
  locale: "en",
  way: "loader",
  theme: "auto",
  offset: 0,
  loader: newestLoader(),
  words,
};

const inEach = <T,>(one: T) => Object.fromEntries(locales.map((locale) => [locale, one])) as Record<Locale, T>;
const html = drawn(<ForLawFirms demo="/embed/demo/en" locale="en" loader={newestLoader()} words={inEach(words)} />);
const part = inMarkup(html);
const page = part.text;
/** What is named as code at the head of a row. */
const namedIn = (part: Found) => part.all("term").flatMap((term) => term.all("code").map(({ text }) => text));
const sorted = (some: Iterable<string>) => [...new Set(some)].sort();

describe("a loader that a firm has pasted goes on working, because", () => {
  test.each(Object.entries(loaders))("version %s is the file that it was", (version, hash) => {
    expect(hashOf(`public${loaderPath({ version })}`)).toBe(hash);
  });

  test("every file under its address is in the list", () => {
    expect(readdirSync("public/loader").sort()).toEqual(Object.keys(loaders).map((version) => `${version}.js`));
  });

  test("a change of embed.js is a new version: a copy in public/loader with its hash in loaders.json", () => {
    expect(hashOf("public/embed.js")).toBe(hash);
  });
});

test("the hash on the page is that of the newest loader, and stands in its snippet", () => {
  expect(page).toContain(`integrity="${hash}"`);
  expect(page).toContain(`Hash of the loader on this server: ${hash}`);
});

test.each(ways)("the snippet with a %s leads to the firm's check in its language", (way) => {
  const snippet = snippetOf({ ...wanted, way });
  expect(addressOf(wanted)).toBe("https://check.example/embed/acme/en");
  expect(snippet).toContain(`<a href="${addressOf(wanted)}" target="_blank" rel="noreferrer">Open the check</a>`);
  expect(snippet.includes("<script")).toBe(way === "loader");
  expect(snippet.includes("<iframe")).toBe(way === "frame");
  expect(snippet.includes(hash)).toBe(way === "loader");
});

test("the loader gets the firm, the language, and the sticky header if there is one", () => {
  expect(snippetOf(wanted)).toContain('<parole-screener firm="acme" lang="en" title="Check">');
  expect(snippetOf({ ...wanted, offset: 120 })).toContain('lang="en" title="Check" offset="120">');
  expect(snippetOf({ ...wanted, theme: "dark" })).toContain('title="Check" theme="dark">');
  expect(snippetOf({ ...wanted, theme: "light", way: "frame" })).toContain('/embed/acme/en#light"');
  const [element] = snippetOf({ ...wanted, theme: "light", offset: 1 }).split("\n");
  const names = [...element!.matchAll(/ (\w+)="/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(0);
  expect(loader).toContainEach(names.map((name) => `getAttribute("${name}")`));
});

test("words with marks of HTML in them stay words", () => {
  const snippet = snippetOf({ ...wanted, words: { title: '"><b>', link: "<i>&" } });
  expect(snippet).toContain('title="&quot;&gt;&lt;b&gt;"');
  expect(snippet).toContain(">&lt;i&gt;&amp;</a>");
});

test("the page takes for an id what the loader takes, and nothing else", () => {
  expect(loader).toContain("/^[a-z][a-z0-9-]{1,30}$/.test(firm)");
  expect(["acme", "a1", "a-b"].filter(isFirmId)).toHaveLength(3);
  expect(["", "a", "1a", "A-b", "a b", `a${"b".repeat(31)}`, "a/b", 'a"'].filter(isFirmId)).toEqual([]);
});

test("every event of the loader is on the page, and the page names no other", () => {
  const emitted = [...loader.matchAll(/emit\("([^"]+)"/g)].map(([, name]) => `parole:${name}`);
  expect(sorted(emitted)).toEqual(sorted(events));
  const named = namedIn(part).filter((name) => name.startsWith("parole:"));
  expect(named).toEqual([...events]);
  expect(sorted(html.match(/parole:\w+/g) ?? [])).toEqual(sorted(events));
});

test("the frame's sandbox is the same in the loader, in the snippet and on the page", () => {
  const set = /sandbox =\s+"([^"]+)"/
    .exec(loader)![1]!
    .split(" ")
    .map((token) => `allow-${token}`);
  expect(set).toEqual([...sandbox]);
  expect(snippetOf({ ...wanted, way: "frame" })).toContain(`sandbox="${sandbox.join(" ")}"`);
  const named = namedIn(part).filter((name) => name.startsWith("allow-"));
  expect(named).toEqual([...sandbox]);
});

test("every field of a firm's file is explained, and the example is a firm that would be taken", () => {
  expect(Firm.parse(example)).toEqual(example);
  expect(page).toContain(JSON.stringify(example, null, 2));
  expect(namedIn(part.one("region", messages.firms.register.heading))).toEqual([...fields]);
});

test("the mistake shown names the file, the origin and its place", () => {
  expect(exampleFault()).toMatch(
    /^lib\/firms\/registered\/acme\.json:\n.*"http:\/\/www\.acme\.example\/" is not an exact https origin: it is not https\n.*origins\[1\]/,
  );
  expect(page).toContain(exampleFault());
});

test("without script the snippet stands there, and the page says what to replace in it", () => {
  expect(page).toContain('<parole-screener firm="your-firm" lang="en"');
  expect(page).toContain(
    "Replace parole-check.example with the host of this page, and your-firm with the id of your firm.",
  );
  expect(["iframe", "button", "textbox", "checkbox", "radio", "combobox"].flatMap((role) => part.all(role))).toEqual(
    [],
  );
});

test("every word for firms that needs no script is on the page", () => {
  const { demo: _demo, snippet: _snippet, title: _title, ...rest } = messages.firms;
  const leaves = (part: object): string[] =>
    Object.values(part).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));
  const plain = leaves(rest).filter((text) => !/[{<]/.test(text));
  expect(plain.length).toBeGreaterThan(100);
  expect(plain.filter((text) => !page.includes(text))).toEqual([]);
});
