import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { statusOf } from "#lib/law-watch/looked.ts";
import { printed } from "#lib/law-watch/printed.ts";
import { answerOf } from "./server.ts";
import { foundOf, watched } from "./watching.ts";

const id = "cfr-212-5-c";
const only = { only: id } as const;
const isSection = (path: string) => path.includes("section=212.5");

/** What the watch finds of one text where its section is answered so, and everything else as ever. */
const where = (answer: (response: ServerResponse, count: number, path: string) => void, setting = {}) => {
  let count = 0;
  return watched(
    (path, _, response) => {
      if (isSection(path)) answer(response, (count += 1), path);
      else response.end(answerOf(path));
    },
    { ...only, ...setting },
  );
};

describe("A site that", () => {
  test("gives no answer in time is asked three times, then named", async () => {
    const { report, asked, waits } = await where(() => undefined, { patience: 2500 });
    expect(foundOf(report, id)).toEqual({ state: "failed", why: "gave no answer within 2.5 s" });
    expect(asked.filter(isSection)).toHaveLength(3);
    expect(waits).toEqual([2000, 4000]);
    expect(statusOf(report)).toBe(2);
  });

  test("stops in the middle of an answer counts as giving none", async () => {
    const { report } = await where((response) => void response.write("<DIV8"), { patience: 2500 });
    expect(foundOf(report, id)).toEqual({ state: "failed", why: "gave no answer within 2.5 s" });
  });

  test("asks for a wait gets it, and then answers", async () => {
    const { report, waits } = await where((response, count, path) => {
      if (count === 1) response.writeHead(429, { "Retry-After": "7" }).end();
      else response.end(answerOf(path));
    });
    expect(waits).toEqual([7000]);
    expect(foundOf(report, id)?.state).toBe("same");
  });

  test("asks for a wait until a day gets it", async () => {
    const { waits } = await where((response, count, path) => {
      const soon = new Date(Date.now() + 30_000).toUTCString();
      if (count === 1) response.writeHead(429, { "Retry-After": soon }).end();
      else response.end(answerOf(path));
    });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(20_000);
    expect(waits[0]).toBeLessThan(31_000);
  });

  test("asks for an hour is left alone", async () => {
    const { report, waits } = await where((response) => void response.writeHead(429, { "Retry-After": "3600" }).end());
    expect(waits).toEqual([]);
    expect(foundOf(report, id)).toEqual({ state: "failed", why: "is busy and asks for a wait of 3600 s" });
  });

  test("has no such section any more moved it, which is news", async () => {
    const { report, asked } = await where((response) => void response.writeHead(404).end("{}"));
    expect(foundOf(report, id)).toEqual({ state: "moved", to: "nowhere known (404)" });
    expect(asked.filter(isSection)).toHaveLength(1);
    expect(statusOf(report)).toBe(1);
    expect(printed(report)).toContain("\nMoved\n");
  });

  test("leads to another section moved it there", async () => {
    const { report } = await where(
      (response) => void response.writeHead(301, { Location: "/api/versioner/v1/full/x?section=212.7" }).end(),
    );
    expect(foundOf(report, id)).toEqual({
      state: "moved",
      to: "https://www.ecfr.gov/api/versioner/v1/full/x?section=212.7",
    });
  });

  test("leads to the same section at another address is followed", async () => {
    const { report } = await where((response, count, path) => {
      if (count === 1) response.writeHead(302, { Location: `${path.replace("/www.ecfr.gov", "")}&again=1` }).end();
      else response.end(answerOf(path));
    });
    expect(foundOf(report, id)?.state).toBe("same");
  });

  test.each(["https://unblock.federalregister.gov/", "http://www.ecfr.gov/?section=212.5"])(
    "sends us to %s is not followed there, and nothing is said of the law",
    async (to) => {
      const { report } = await where((response) => void response.writeHead(302, { Location: to }).end());
      expect(foundOf(report, id)).toEqual({ state: "failed", why: `sends us to another place: ${to}` });
    },
  );

  test("leads in a circle is not followed for ever", async () => {
    const { report } = await where(
      (response, _, path) => void response.writeHead(302, { Location: path.replace("/www.ecfr.gov", "") }).end(),
    );
    expect(foundOf(report, id)?.state).toBe("failed");
  });

  test("fails is asked three times, then named", async () => {
    const { report, asked } = await where((response) => void response.writeHead(500).end());
    expect(foundOf(report, id)).toEqual({ state: "failed", why: "answered with status 500" });
    expect(asked.filter(isSection)).toHaveLength(3);
    expect(statusOf(report)).toBe(2);
  });

  test.each([
    ["another page", Buffer.from("<html><body>Request Access</body></html>")],
    ["nothing", Buffer.from("")],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0xc0])],
    ["another section", Buffer.from('<DIV8 N="212.6" TYPE="SECTION"><P>(c) x</P></DIV8>')],
  ])("gives %s was not looked at", async (_, body) => {
    const { report } = await where((response) => void response.end(body));
    expect(foundOf(report, id)?.state).toBe("failed");
    expect(statusOf(report)).toBe(2);
  });

  test("gives more than we read is cut off", async () => {
    const { report } = await where((response) => void response.end("<P>(c) and so on</P>".repeat(20_000)), {
      longest: 100_000,
    });
    expect(foundOf(report, id)).toEqual({
      state: "failed",
      why: "gave an answer that is too long: more than 100000 bytes",
    });
  });

  test("was lost twice is asked no more", async () => {
    const { report, asked } = await watched((path, _, response) => {
      if (path.startsWith("/uscode.house.gov/")) response.destroy();
      else response.end(answerOf(path));
    });
    expect(asked.filter((path) => path.startsWith("/uscode.house.gov/"))).toHaveLength(6);
    expect(foundOf(report, "ina-253")).toEqual({ state: "failed", why: "cannot be reached: uscode.house.gov" });
    expect(foundOf(report, id)?.state).toBe("same");
  });
});

describe("Where the list of titles", () => {
  test.each([
    ["is no list", "[]"],
    ["names no day", '{"titles":[{"number":8,"latest_issue_date":null}]}'],
    ["is no JSON", "<html>"],
  ])("%s, no regulation was looked at, and none moved", async (_, body) => {
    const { report } = await watched(
      (path, __, response) => void response.end(path.endsWith("titles.json") ? body : answerOf(path)),
      only,
    );
    expect(foundOf(report, id)?.state).toBe("failed");
  });

  test("is not there, no regulation was looked at, and none moved", async () => {
    const { report } = await watched((_, __, response) => void response.writeHead(404).end(), only);
    expect(foundOf(report, id)).toEqual({ state: "failed", why: "answered with status 404, for the list of titles" });
  });
});

test("What a site says is printed so that nothing in it acts", async () => {
  const { report } = await watched(
    (path, _, response) =>
      void response.end(
        answerOf(path, (text) => text.replace("any alien applicant", "any \u001b[31m\u202ealien applicant")),
      ),
    only,
  );
  expect(foundOf(report, id)?.state).toBe("changed");
  expect(printed(report)).toContain("\\u001b");
  expect(printed(report)).not.toMatch(/[\u001b\u202e]/);
});
