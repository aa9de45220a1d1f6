import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { countries, readAdvisories } from "#rules";
import { loadNationality, saveNationality } from "#lib/tab/nationality.ts";
import { fetchNotices } from "#lib/advisories/fetch.ts";
import { save } from "#lib/tab/screening.ts";
import { keepIn, textIn } from "#lib/tab/tab.ts";
import { refusingStore } from "../store.ts";
import { freshTab } from "../tab.ts";

const file = readFileSync("public/advisories.json", "utf8");
const answering = (body: BodyInit | null, init: ResponseInit = {}) => {
  const answer = vi.fn(
    async (_: string, _init: RequestInit) =>
      new Response(body, {
        headers: { "content-type": "application/json; charset=UTF-8" },
        ...init,
      }),
  );
  vi.stubGlobal("fetch", answer);
  return answer;
};
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("The operator's notices are fetched", () => {
  test("once, from our own origin, without credentials, and asked for anew on each load", async () => {
    const answer = answering(file);
    expect(readAdvisories((await fetchNotices())!).ok).toBe(true);
    expect(answer).toHaveBeenCalledTimes(1);
    const [address, init] = answer.mock.calls[0]!;
    expect(address).toBe("/advisories.json");
    expect(init).toMatchObject({ cache: "no-cache", credentials: "omit", redirect: "error" });
  });

  test.each<[string, () => void]>([
    ["is not there", () => answering("", { status: 404 })],
    ["fails", () => answering(file, { status: 500, headers: { "content-type": "application/json" } })],
    ["is a web page", () => answering(file, { headers: { "content-type": "text/html" } })],
    ["has no type", () => answering(file, { headers: {} })],
    ["is not text", () => answering(new Uint8Array([0x22, 0xff, 0xfe, 0x22]))],
    ["has no body", () => answering(null)],
    ["is longer than 64 kB", () => answering(`"${"x".repeat(64 * 1024)}"`)],
    ["cannot be reached", () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")))],
    ["cannot even be asked for", () => vi.stubGlobal("fetch", undefined)],
  ])("and are missing, without a crash, when the file %s", async (_, arrange) => {
    arrange();
    expect(await fetchNotices()).toBeNull();
  });

  test("and are given up after eight seconds without an answer", async () => {
    vi.useFakeTimers();
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: RequestInit) =>
        new Promise((_, fail) => signal!.addEventListener("abort", () => fail(new DOMException("stopped")))),
    );
    const coming = fetchNotices();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await coming).toBeNull();
  });

  test("and a file of 64 kB to the byte still comes whole, whatever its pieces", async () => {
    const text = `"${"é".repeat(32 * 1024 - 1)}"`;
    const bytes = new TextEncoder().encode(text);
    expect(bytes).toHaveLength(64 * 1024);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (at) => {
        answering(
          new ReadableStream({
            start(controller) {
              for (const piece of [bytes.slice(0, at), bytes.slice(at)]) controller.enqueue(piece);
              controller.close();
            },
          }),
        );
        expect(await fetchNotices()).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

describe("The country that a person gave", () => {
  freshTab();

  describe.each([
    ["it is taken back", () => saveNationality(null)],
    ["the answers are cleared", () => save({})],
  ])("stays in the tab until %s:", (_, wipe) => {
    test.each(countries)("%s", (country) => {
      save({ screeningFor: "myself" });
      saveNationality(country);
      expect(loadNationality()).toBe(country);
      wipe();
      expect(loadNationality()).toBeNull();
      expect(textIn("country")).toBeNull();
    });
  });

  test("is none where what was kept is no country", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        keepIn("country", text);
        expect(loadNationality()).toBe(countries.includes(text) ? text : null);
      }),
    );
  });

  test("is none where storage is refused, and nothing breaks", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    expect(() => saveNationality("HT")).not.toThrow();
    expect(loadNationality()).toBeNull();
  });
});
