import { expect, test } from "vitest";
import messages from "#lib/i18n/messages/en/whole.ts";
import { changed } from "#lib/law/changed.ts";
import { law, sectionOf } from "./law-page.tsx";

const section = sectionOf("changes");

test("The page of the law tells what each version of the rules changed, and for whom", () => {
  const lines = changed.flatMap(({ heading, summary, affected }) => [heading, summary, ...affected]);
  expect(section.text).toContainEach(lines);
});

test("What changed is marked as English, and each version can be linked to", () => {
  const english = section.having("lang")[0]!;
  expect(["lang", "dir"].map(english.attribute)).toEqual(["en", "ltr"]);
  const linked = english.all("heading", { level: 3 }).map((heading) => heading.attribute("id"));
  expect(linked).toEqual(changed.map(({ version }) => `version-${version}`));
});

test("The page leads to the feed, and its contents to what changed", () => {
  expect(section.one("link", messages.law.changes.feed).attribute("href")).toBe("/changes.xml");
  const contents = law.one("navigation", messages.law.contents);
  expect(contents.one("link", messages.law.changes.heading).attribute("href")).toBe("#changes");
});
