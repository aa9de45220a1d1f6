import { expect, type Page } from "@playwright/test";
import { Answers } from "#rules";
import { contentOf } from "#lib/casefile/content.ts";
import { sealCase } from "#lib/casefile/seal.ts";
import { fewestRounds } from "#lib/casefile/sealing.ts";
import { eligible, person, settled } from "./person.ts";

/** The answers in every file of these tests. */
export const answers = Answers.parse(person(eligible));
export const passphrase = "Four grey boats at noon";

export const first = (page: Page) => page.getByLabel("Passphrase", { exact: true });
export const second = (page: Page) => page.getByLabel("The same passphrase again");

/** A file as it could have been saved on an earlier day, by other rules. */
export const fileOf = async (change: object = {}, with_ = passphrase) => {
  const sealed = await sealCase(with_, { ...contentOf(answers, {}, "2026-03-02"), ...change }, fewestRounds);
  if (!sealed.ok) throw new Error(sealed.why);
  return {
    name: "saved.parole",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(sealed.bytes),
  };
};
export const openPage = async (page: Page) => {
  await page.goto("/en/open");
  await settled(page);
};
export const choose = async (page: Page, file: Awaited<ReturnType<typeof fileOf>>, with_ = passphrase) => {
  await page.getByLabel("The file", { exact: true }).setInputFiles(file);
  await first(page).fill(with_);
  await page.getByRole("button", { name: "Open the file" }).click();
};
export const isOpen = (page: Page) =>
  expect(page.getByRole("heading", { name: "Your file is open" })).toBeFocused({ timeout: 30_000 });
