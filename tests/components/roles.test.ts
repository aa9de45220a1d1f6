import { describe, expect, test } from "vitest";
import { inMarkup, outwardIn, timesIn } from "./roles.ts";

const page = inMarkup(
  '<h1>Costs</h1><section aria-labelledby="due"><h2 id="due">What is due</h2>' +
    "<ul><li>Fee<ul><li>Waiver</li></ul></li><li>Photo &amp; copy</li></ul>" +
    '<label for="paid">Paid</label><input id="paid" type="checkbox" checked=""/></section><section>Later</section>' +
    '<p>See <a href="/a">here</a> and <a href="/b" target="_blank" rel="noreferrer noopener">there</a>.</p>',
);
const textsOf = (some: { text: string }[]) => some.map(({ text }) => text);

describe("A part of a page is found", () => {
  test("by the words of its label", () => {
    expect(page.one("checkbox", "Paid").attribute("checked")).toBe("");
    expect(page.one("checkbox").name).toBe("Paid");
    expect(page.all("checkbox", "Photo")).toEqual([]);
  });

  test("as a region where it has a name, and not where it has none", () => {
    expect(page.all("region").map(({ name }) => name)).toEqual(["What is due"]);
  });

  test("by the level of its heading", () => {
    expect(textsOf(page.all("heading", { level: 2 }))).toEqual(["What is due"]);
    expect(page.all("heading").map(({ level }) => level)).toEqual([1, 2]);
  });

  test("by a link that leads to it", () => {
    expect(page.at("due").text).toBe("What is due");
    expect(() => page.at("paper")).toThrow("nothing stands at #paper");
  });

  test("alone, or not at all", () => {
    expect(() => page.one("heading")).toThrow("2 of heading");
    expect(() => page.one("button", "Pay")).toThrow("0 of button");
  });
});

describe("What is read of a part", () => {
  const list = page.all("list")[0]!;

  test("is its words without the marks", () => expect(textsOf(list.items)).toEqual(["FeeWaiver", "Photo & copy"]));

  test("can be without the lists in it", () => expect(list.items[0]!.without("list")).toBe("Fee"));

  test("has words before it and after it", () => {
    expect(page.before(list)).toBe("CostsWhat is due");
    expect(page.after(list)).toBe("PaidLaterSee here and there.");
    expect(() => list.before(page.at("due"))).toThrow("does not stand in it");
  });
});

test("A link leads outward where it opens beside the page and does not tell where the reader comes from", () => {
  expect(outwardIn(page)).toEqual(["/b"]);
});

test("A part that stands twice in a text is counted twice", () => expect(timesIn("one, one, two", "one")).toBe(2));
