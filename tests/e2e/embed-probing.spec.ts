import { expect, type Frame, type Page } from "@playwright/test";
import puppeteer from "puppeteer-core";
import { optionsOf, type QuestionId } from "#rules";
import { firefox } from "../firefox.ts";
import { test } from "./hosted.ts";
import { eligible, person } from "./person.ts";
import {
  answerHere,
  beginHere,
  finishHere,
  foundBy,
  goOnHere,
  hostedIn,
  isMilestoneHere,
  publicNames,
  questionHere,
  targetsHere,
  type Hosted,
} from "./probing.ts";

const opposite = [eligible, "A tourist would like to attend a wedding."];

test.describe.configure({ timeout: 240_000 });

/** What a host learns on the way to the result by leading the frame to what could stand on each screen. */
const learned = async (hosted: Hosted, answers: ReturnType<typeof person>): Promise<string[]> => {
  const known = new Set(publicNames);
  const found: string[] = [];
  const look = async (names: readonly string[]) => {
    const targets = await hosted.frame.evaluate(targetsHere, null);
    found.push(...targets.filter((name) => known.has(name)), ...(await foundBy(hosted, names)));
  };
  await look(["screen-heading", "main", "duties"]);
  await hosted.frame.evaluate(beginHere, null);
  for (
    let question = await hosted.frame.evaluate(questionHere, null);
    question;
    question = await hosted.frame.evaluate(questionHere, null)
  ) {
    const [option = ""] = optionsOf(question as QuestionId);
    await look([question, option, `${question}-${option}`, "screen-heading"]);
    const answer = answers[question];
    if (answer === undefined) throw new Error(`asked ${question}, which the person has no answer to`);
    await hosted.frame.evaluate(answerHere, {
      question,
      options: typeof answer === "string" ? [answer] : Object.keys(answer),
    });
    if (await hosted.frame.evaluate(isMilestoneHere, null)) {
      await look(["screen-heading", "milestone", "settled", "noLongerPossible"]);
      await hosted.frame.evaluate(goOnHere, null);
    }
  }
  await look(["screen-heading", "stage-basis"]);
  await hosted.frame.evaluate(finishHere, null);
  await look([
    "screen-heading",
    "requirements",
    "evidence",
    "fees",
    "route",
    "keep",
    "danger-now",
    "nationality",
    "other-paths",
    "paper-passport",
    "paper-us-hospital-letter",
    "paper-cost-estimate",
    "take-care",
    "_r_0_",
    "_r_1_",
    "_r_5_",
  ]);
  return found;
};

/** Opens a page of the firm with something beside the frame that can have the focus. */
const visit = async (page: Page, address: string): Promise<Frame> => {
  await page.goto(`${address}?probe`);
  await expect.poll(() => page.frames().length).toBe(2);
  await page.frames()[1]!.waitForURL("**/embed/**");
  return page.frames()[1]!;
};

for (const way of ["plain", "loader", "bare-sandbox"]) {
  for (const name of opposite) {
    test(`${way}: a host that leads the frame to every public name learns nothing of this person: ${name}`, async ({
      page,
      hosts,
    }) => {
      const frame = await visit(page, `${hosts.listed}/${way}`);
      expect(await learned(hostedIn(page, frame), person(name))).toEqual([]);
    });
  }
}

test("a public name in the frame would be found", async ({ page, hosts }) => {
  const frame = await visit(page, `${hosts.listed}/plain`);
  await frame.evaluate(beginHere, null);
  await frame.evaluate(() => {
    const heading = document.body.appendChild(document.createElement("h2"));
    heading.id = "screen-heading";
    heading.tabIndex = -1;
  });
  expect(await foundBy(hostedIn(page, frame), ["main", "screen-heading"])).toEqual(["screen-heading"]);
});

test("no name in the frame is the same at the next load", async ({ page, hosts }) => {
  const loads = [];
  for (const _ of ["first", "second"]) {
    const frame = await visit(page, `${hosts.listed}/plain`);
    await frame.evaluate(beginHere, null);
    loads.push(await frame.evaluate(targetsHere, null));
  }
  const [first = [], second = []] = loads;
  expect(first.length).toBeGreaterThan(2);
  expect(first.filter((name) => second.includes(name))).toEqual([]);
});

test("the page that is sent for the frame names no place in it", async ({ request }) => {
  const html = await (await request.get("/embed/demo/en")).text();
  const body = html.slice(html.indexOf("<body>")).replace(/<script[^]*?<\/script>/g, "");
  expect(body.match(/\s(id|name|accesskey)="[^"]*"/g)).toBeNull();
});

for (const name of opposite) {
  test(`in Firefox: a host that leads the frame to every public name learns nothing of this person: ${name}`, async ({
    hosts,
  }) => {
    const fox = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox(),
      headless: true,
    });
    try {
      const page = await fox.newPage();
      await page.goto(`${hosts.listed}/plain?probe`);
      const frame = page.frames().find((one) => one.url().includes("/embed/"));
      if (!frame) throw new Error("no frame");
      expect(await learned(hostedIn(page, frame), person(name))).toEqual([]);
    } finally {
      await fox.close();
    }
  });
}
