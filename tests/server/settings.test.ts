import { describe, expect, test } from "vitest";
import { settingsIn } from "#lib/server/settings/settings.ts";

describe("A setting", () => {
  test("that is not given has its usual value", () => {
    expect(settingsIn({ NODE_ENV: "test" })).toMatchObject({
      PAROLE_DATA: "data",
      PAROLE_PROXIES: 0,
      PAROLE_WORKER: "1",
      PORT: 3000,
    });
  });

  test.each([
    ["DATABASE_URL", "mysql://secret@host/db"],
    ["PAROLE_PROXIES", "many"],
    ["PAROLE_PROXIES", "99"],
    ["PAROLE_WORKER", "yes"],
    ["SMTP_URL", "https://mail.example"],
    ["MAIL_FROM", "nobody"],
    ["PAROLE_DATA", ""],
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PAROLE_HTTPS", "true"],
    ["PAROLE_LOOPBACK_ORIGINS", "yes"],
    ["PAROLE_SECURITY_CONTACT", "http://check.example/security"],
    ["PAROLE_SECURITY_CONTACT", "nobody"],
  ])("%s that is wrong ends the start by its name, without its value", (name, value) => {
    expect(() => settingsIn({ NODE_ENV: "test", [name]: value })).toThrow(new RegExp(`^${name}: `));
    try {
      settingsIn({ NODE_ENV: "test", [name]: value });
    } catch (error) {
      if (value) expect(String(error)).not.toContain(value);
    }
  });

  test("for a mail server needs a sender", () => {
    expect(() => settingsIn({ NODE_ENV: "test", SMTP_URL: "smtp://mail.example" })).toThrow("MAIL_FROM: needed");
  });
});
