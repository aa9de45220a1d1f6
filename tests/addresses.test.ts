import { describe, expect, test } from "vitest";
import { help, HelpEntry } from "#lib/help/help.ts";
import { authorities, faultInAddress, readAdvisories, reports, Report } from "#rules";
import { Authority } from "../rules/authorities/authority.ts";
import { files, read } from "./rooms.ts";

const refused: readonly (readonly [address: string, why: RegExp])[] = [
  ["https://uscis.gov@evil.example/", /user stands before its host/],
  ["https://www.uscis.gov:443@evil.example/", /user stands before its host/],
  ["https://@evil.example/", /user stands before its host/],
  ["https:\\\\uscis.gov@evil.example/", /user stands before its host/],
  ["http://www.uscis.gov/", /not https/],
  ["HTTP://www.uscis.gov/", /not https/],
  ["javascript:alert(1)", /not https/],
  ["data:text/html,a", /not https/],
  ["ftp://www.uscis.gov/", /not https/],
  ["//www.uscis.gov/", /no address/],
  ["www.uscis.gov", /no address/],
  ["", /no address/],
  ["https://", /no address/],
  ["https://www.us\u0441is.gov/", /beyond plain ASCII/],
  ["https://www.uscis.gov\u2044evil.example/", /beyond plain ASCII/],
  ["https://xn--usis-d5d.gov/", /xn--/],
  ["https://www.uscis.gov/\u202egro.elpmaxe", /U\+202E/],
  ["https://www.uscis.gov\u200b.evil.example/", /U\+200B/],
  ["https://www.uscis.gov/\u0000", /U\+0000/],
  ["https://www.us\ncis.gov/", /U\+000A/],
  ["java\tscript:alert(1)", /U\+0009/],
  [" https://www.uscis.gov/", /a space/],
  ["https://www.uscis.gov/a b", /a space/],
  ["https://gov/", /single word/],
  ["https://localhost/", /this machine/],
  ["https://127.0.0.1/", /IP address/],
  ["https://0x7f000001/", /IP address/],
  ["https://[::1]/", /IP address/],
  ["https://www.uscis.gov./", /no host name/],
  ["https://www..uscis.gov/", /no host name/],
  ["https://www.uscis.gov:8443/", /a port/],
  ["https://WWW.USCIS.GOV/", /browsers read it: https:\/\/www\.uscis\.gov\//],
  ["https:/www.uscis.gov/", /browsers read it/],
  ["https:www.uscis.gov", /browsers read it/],
  ["https://www.uscis.gov\\evil", /browsers read it/],
  ["https://www.uscis.gov/../x", /browsers read it/],
  ["https://www.uscis%2egov/", /browsers read it/],
];

describe("The address of a link", () => {
  test.each(refused)("%j is refused, with the reason", (address, why) => expect(faultInAddress(address)).toMatch(why));

  test.each([
    "https://www.uscis.gov",
    "https://www.uscis.gov/",
    "https://www.justice.gov/eoir/media/1457741/dl?inline",
    "https://example.org/@somebody",
    "https://example.org/?to=a@b.example#c@d",
    "https://example.org/%E2%80%AE",
  ])("%s may be one", (address) => expect(faultInAddress(address)).toBeNull());

  describe("in a notice, in an authority, in a report and on the list of help", () => {
    const notice = (url: string) => ({
      id: "a",
      status: "in-effect",
      severity: "note",
      title: { en: "A" },
      text: { en: "B." },
      appliesWhen: [{}],
      effectiveFrom: null,
      lastVerified: "2026-02-01",
      reviewBy: "2026-03-01",
      verified: "secondary",
      source: { title: "C", url, date: "2026-01" },
    });
    const said = (url: string) => {
      const read = readAdvisories(JSON.stringify({ version: 1, advisories: [notice(url)] }));
      const others = [Authority.shape.url, Report.shape.url, HelpEntry.shape.url].map((shape) => shape.safeParse(url));
      return [
        ...(read.ok ? ["taken"] : read.problems),
        ...others.map(({ error }) => error?.issues.map(({ message }) => message).join() ?? "taken"),
      ];
    };
    test("one that is in order is taken", () => {
      expect(said("https://www.uscis.gov/")).toEqual(["taken", "taken", "taken", "taken"]);
    });

    test.each(refused)("%j is refused in all four, with the reason", (address, why) => {
      const all = said(address);
      expect(all).toHaveLength(4);
      expect(all[0]).toMatch(/^advisories\.0\.source\.url: /);
      expect(all.filter((one) => !why.test(one))).toEqual([]);
    });
  });

  test.each(Object.entries(authorities))("is in order in the authority %s", (_, one) => {
    expect(Authority.safeParse(one).success).toBe(true);
  });
  test.each(Object.entries(reports))("is in order in the report %s", (_, one) => {
    expect(Report.safeParse(one).success).toBe(true);
  });
  test.each(Object.entries(help))("is in order on the list of help: %s", (_, one) => {
    expect(HelpEntry.safeParse(one).success).toBe(true);
  });

  test("is in order wherever one stands in our files", () => {
    /** Names of formats, which lead nowhere; a firm's file with a mistake; this machine, for the demo firm. */
    const noLinks =
      /^http:\/\/(www\.w3\.org\/(2000\/svg|2005\/Atom)|schemas\.openxmlformats\.org\/.*|www\.acme\.example\/|127\.0\.0\.1:320[01]|localhost:3000)$/;
    /** Pieces of a Word file, whose addresses all name formats. */
    const pieces = "lib/packet/pieces.json";
    const shown = files
      .filter((path) => /^(app|components|lib|rules|public)\/.*\.(tsx?|json|js|css)$/.test(path))
      .filter((path) => path !== pieces);
    const found = shown.flatMap((path) =>
      [...read(path).matchAll(/\bhttps?:\/\/[^\s"'`<>)]*/g)].map(([address]) => [path, address] as const),
    );
    expect(found.length).toBeGreaterThan(100);
    const faulty = found.filter(
      ([, address]) => !/\$\{/.test(address) && !noLinks.test(address) && faultInAddress(address),
    );
    expect(faulty).toEqual([]);
  });
});
