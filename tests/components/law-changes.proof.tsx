import { expect, test } from "vitest";
import { changed } from "#lib/law/changed.ts";
import { between } from "./law-page.tsx";
import { read } from "./drawn.tsx";

const section = between('<section aria-labelledby="changes">', "</section>");

test("The page of the law tells what each version of the rules changed, and for whom", () => {
  const lines = changed.flatMap(({ heading, summary, affected }) => [heading, summary, ...affected]);
  expect(lines.filter((line) => !read(section).includes(line))).toEqual([]);
});

test("What changed is marked as English, and each version can be linked to", () => {
  expect(section).toContain('<div lang="en" dir="ltr">');
  const linked = [...section.matchAll(/<h3 id="version-([^"]+)">/g)].map(([, version]) => version);
  expect(linked).toEqual(changed.map(({ version }) => version));
});

test("The page leads to the feed, and its contents to what changed", () => {
  expect(section).toContain('<a href="/changes.xml">');
  expect(between("<nav", "</nav>")).toContain('href="#changes"');
});
