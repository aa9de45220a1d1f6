import { expect, type Frame, type Page, type Route } from "@playwright/test";
import { walkFrame } from "./frame.ts";
import { app } from "./host.ts";
import { eligible, person } from "./person.ts";

/** What nobody but the firm may ever read. */
export const canary = { name: "Canary Étienne", address: "+509 3700 0199", interpreter: "Canary Kreyòl" };

const api = `${app}/api/intake**`;

/** Lets a page send from a network of its own, since a server takes few intakes from each. */
const fromAnotherNetwork = async (page: Page): Promise<void> => {
  const part = () => Math.floor(Math.random() * 254);
  const network = `10.${part()}.${part()}.7`;
  const go = (route: Route) =>
    route.continue({ headers: { ...route.request().headers(), "x-forwarded-for": network } });
  await page.route(`${app}/api/intake/token/*`, go);
  await page.route(api, go);
};

/** Opens a firm that takes something in, on its own page, and walks to the result. */
export const toResult = async (page: Page, address: string, answers = person(eligible)): Promise<Frame> => {
  await fromAnotherNetwork(page);
  await page.goto(address);
  await expect.poll(() => page.frames().some((one) => one.url().includes("/embed/quay/"))).toBe(true);
  const frame = page.frames().find((one) => one.url().includes("/embed/quay/"))!;
  // A page with the loader hears of each phase once its hello was answered.
  await page.waitForFunction(
    () =>
      !document.querySelector("parole-screener") ||
      JSON.stringify((globalThis as { seen?: { events: unknown } }).seen?.events ?? "").includes("ready"),
  );
  await walkFrame(frame, answers);
  return frame;
};

/** Opens the page of consent. */
export const toConsent = async (frame: Frame): Promise<void> => {
  await frame.locator("[data-outcome] button", { hasText: "Quay Street Law" }).click();
  await expect(frame.locator("h1", { hasText: "Quay Street Law" })).toBeVisible();
};

const choose = (frame: Frame, option: string, at = 0) => frame.locator(`[data-option=${option}]`).nth(at).check();

export const agree = async (frame: Frame): Promise<void> => {
  await choose(frame, "with");
  await choose(frame, "agree");
  await frame.locator("[data-continue]").click();
  await frame.locator("[data-option=sponsor]").waitFor();
};

/** Fills in the least that must be known, and a canary. */
export const fillIn = async (frame: Frame): Promise<void> => {
  await choose(frame, "sponsor");
  await frame.locator("select").first().selectOption("person");
  await frame.locator('[data-field="intake-parties.0.name"]').fill(canary.name);
  await choose(frame, "whatsapp");
  await frame.locator('[data-field="intake-address"]').fill(canary.address);
  for (const at of [0, 1, 2]) await choose(frame, "no", at);
  await choose(frame, "evening");
  await choose(frame, "yes", 3);
  await frame.locator('[data-field="intake-interpreter"]').fill(canary.interpreter);
  await frame.locator('[data-field="intake-urgentBy"]').fill("2030-01-15");
};

/** From the result to the review of all that goes. */
export const toReview = async (frame: Frame): Promise<void> => {
  await toConsent(frame);
  await agree(frame);
  await fillIn(frame);
  await frame.locator("[data-continue]").click();
  await frame.locator("[data-send]").waitFor();
};

/** Writes down each body that is posted, and answers the first ones as told: by a status, or not at all. */
export const answering = async (
  page: Page,
  first: readonly (number | "abort")[],
  error = "store-unavailable",
): Promise<string[]> => {
  const bodies: string[] = [];
  const left = [...first];
  await page.route(`${app}/api/intake`, async (route) => {
    bodies.push(route.request().postData() ?? "");
    const next = left.shift();
    if (next === "abort") return route.abort();
    if (next === undefined) return route.fallback();
    await route.fulfill({ status: next, json: { error }, headers: { "Retry-After": "0" } });
  });
  return bodies;
};

/** Runs in the frame, in any engine: from the result to the receipt, whose id it gives. */
export const sendHere = async ({ name, address }: { name: string; address: string }): Promise<string> => {
  const find = async (place: string, at = 0) => {
    for (let turn = 0; turn < 4000; turn += 1) {
      const found = document.querySelectorAll<HTMLElement>(place)[at];
      if (found) return found;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`no ${place} at ${document.querySelector("h1")?.textContent}`);
  };
  const press = async (place: string, at?: number) => (await find(place, at)).click();
  /** Until React has drawn it as chosen, so that what is pressed next knows of it. */
  const choose = async (place: string, at?: number) => {
    await press(place, at);
    await find(`${place}:checked`);
    await new Promise((done) => setTimeout(done));
  };
  /** As a hand does it: React hears of the value of a field only from its own setter. */
  const write = async (place: string, text: string) => {
    const field = await find(place);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, text);
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  for (const button of document.querySelectorAll<HTMLElement>("[data-outcome] button"))
    if (button.textContent?.includes("Quay Street Law")) button.click();
  await choose("[data-option=with]");
  await choose("[data-option=agree]");
  await press("[data-continue]");
  await choose("[data-option=sponsor]");
  await write("select", "person");
  await write('[data-field="intake-parties.0.name"]', name);
  await choose("[data-option=phone]");
  await write('[data-field="intake-address"]', address);
  for (const at of [0, 1, 2]) await choose("[data-option=no]", at);
  await choose("[data-option=evening]");
  await choose("[data-option=yes]", 3);
  await press("[data-continue]");
  await press("[data-send]");
  return (await find("[data-receipt]")).dataset.receipt ?? "";
};
