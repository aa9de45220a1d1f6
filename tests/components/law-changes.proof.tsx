import { expect, test } from "vitest";
import { changed } from "#lib/law/changed.ts";
import { between, html } from "./law-page.tsx";
import { read } from "./drawn.tsx";

const section = between('<section aria-labelledby="changes">', "</section>");

test("The page of the law tells what each version of the rules changed, and for whom", () => {
  for (const { heading, summary, affected } of changed) {
    for (const line of [heading, summary, ...affected]) expect(read(section)).toContain(line);
  }
});

test("What changed is marked as English, and each version can be linked to", () => {
  expect(section).toContain('<div lang="en" dir="ltr">');
  for (const { version } of changed) expect(section).toContain(`<h3 id="version-${version}">`);
});

test("The page leads to the feed, and its contents to what changed", () => {
  expect(section).toContain('<a href="/changes.xml">');
  expect(between("<nav", "</nav>")).toContain('href="#changes"');
});
