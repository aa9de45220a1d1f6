import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PNG } from "pngjs";
import { faultInLogo } from "#lib/firms/logo.ts";
import { readFirm, readFirms } from "#lib/firms/read.ts";

const demo = JSON.parse(readFileSync("lib/firms/registered/demo.json", "utf8")) as Record<string, unknown>;
const real = {
  ...demo,
  id: "acme",
  demo: undefined,
  logo: undefined,
  origins: ["https://acme.example"],
};

const saying = (firm: unknown, file = "acme.json") => {
  const path = join(mkdtempSync(join(tmpdir(), "firm-")), file);
  writeFileSync(path, typeof firm === "string" ? firm : JSON.stringify(firm));
  try {
    return readFirm(path).id;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a firm's file", () => {
  test("of the demo firm can be read", () => {
    expect(readFirms().map(({ id }) => id)).toContain("demo");
  });

  test("with all it needs gives the firm", () => {
    expect(saying(real)).toBe("acme");
  });

  test.each([
    ["a language that is not on offer", { locales: ["tlh"] }, /locales\[0\]/],
    ["an accent that is no color", { accent: "green" }, /accent/],
    ["a logo elsewhere", { logo: "../../secret.png" }, /logo/],
    ["a logo that is not there", { logo: "nothing.png" }, /no such file/],
    ["a logo that could run something", { logo: "demo.svg" }, /a file name such as acme\.png/],
    ["no attorney", { attorney: undefined }, /attorney/],
    ["a field that nobody knows", { webhook: "https://acme.example" }, /webhook/],
    ["another firm's id", { id: "other" }, /must be other\.json/],
  ])("with %s is refused, naming the file and the place", (_, change, place) => {
    const said = saying({ ...real, ...change });
    expect(said).toMatch(/acme\.json/);
    expect(said).toMatch(place);
  });

  test.each<[origin: string, why: RegExp]>([
    ["http://acme.example", /not https/],
    ["javascript:alert(1)", /not https/],
    ["acme.example", /no address/],
    ["null", /no address/],
    ["https://*.acme.example", /more than one origin/],
    ["https://acme.example/contact", /more than an origin.*: https:\/\/acme\.example\n/],
    ["https://acme.example/", /more than an origin/],
    ["https://acme.example?", /more than an origin/],
    ["https://acme.example#a", /more than an origin/],
    ["https://acme.example\\a", /more than an origin/],
    ["https:acme.example", /more than an origin/],
    ["https://ACME.example", /otherwise than browsers write it/],
    ["https://acme.example:443", /otherwise than browsers write it/],
    ["https://acme%2eexample", /otherwise than browsers write it/],
    ["https://acme.example:0", /port is out of range/],
    ["https://acme.example:65536", /port is out of range/],
    ["https://acme.example:99999999", /port is out of range/],
    ["https://uscis.gov@acme.example", /user stands before its host/],
    ["https://a:b@acme.example", /user stands before its host/],
    ["https://@acme.example", /user stands before its host/],
    ["https://.", /no host name/],
    ["https://acme..example", /no host name/],
    ["https://acme.example.", /no host name/],
    ["https://-acme.example", /no host name/],
    ["https://acme_law.example", /no host name/],
    [`https://${"a".repeat(64)}.example`, /no host name/],
    [`https://${"a.".repeat(130)}example`, /no host name/],
    ["https://com", /single word/],
    ["https://acme", /single word/],
    ["https://co.uk", /public suffix/],
    ["https://github.io", /public suffix/],
    ["https://10.0.0.1", /IP address/],
    ["https://127.0.0.1", /IP address/],
    ["https://2130706433", /IP address/],
    ["https://[::1]", /IP address/],
    ["https://localhost", /this machine/],
    ["https://acme.localhost", /this machine/],
    ["http://localhost:3000", /not https/],
    ["http://127.0.0.1:3000", /not https/],
    ["https://\u0430cme.example", /beyond plain ASCII/],
    ["https://xn--cme-6cd.example", /xn--/],
    ["https://acme.example\u200b", /U\+200B/],
    ["https://\u202eacme.example", /U\+202E/],
    ["https://acme.example\n", /U\+000A/],
    ["https://acme .example", /a space/],
  ])("with the origin %j is refused, with the reason", (origin, why) => {
    const said = saying({ ...real, origins: ["https://www.acme.example", origin] });
    expect(said).toMatch(/is not an exact https origin: /);
    expect(said).toMatch(why);
    expect(said).toMatch(/origins\[1\]/);
  });

  test.each([
    "https://acme.example",
    "https://www.acme-law.example",
    "https://acme.example:8443",
    "https://acme.github.io",
    "https://1-800.law",
  ])("with the origin %s is taken", (origin) => expect(saying({ ...real, origins: [origin] })).toBe("acme"));

  const unseen = [
    "\u0000",
    "\u001b[31m",
    "\u0085",
    "\u00ad",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202e",
    "\u2028",
    "\u2060",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\u{e0041}",
    "\ud800",
    "\ue000",
    "\u3164",
  ];
  test.each(unseen)("with %j in its words is refused, naming the character and the place", (mark) => {
    const words = `A${mark}B`;
    const number = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const [place, change] of [
      ["name", { name: words }],
      ["attorney.name", { attorney: { name: words, barState: "Florida" } }],
      ["attorney.barState", { attorney: { name: "A", barState: words } }],
      ["attorney.barNumber", { attorney: { name: "A", barState: "Florida", barNumber: words } }],
      ["address", { address: words }],
      ["notices.en.confidentiality", { notices: { en: { confidentiality: words } } }],
      ["notices.en.jointClients", { notices: { en: { jointClients: words } } }],
    ] as const) {
      const said = saying({ ...real, ...change });
      expect(said).toContain(`holds ${number}, a character that nobody sees\n  → at ${place}`);
    }
    expect(saying({ ...real, phone: `+1 305 555${mark}0100` })).toMatch(/a phone number\n {2}→ at phone/);
  });

  test.each<[string, object]>([
    ["a name", { name: "A".repeat(101) }],
    ["an attorney's name", { attorney: { name: "A".repeat(101), barState: "Florida" } }],
    ["an address", { address: "A".repeat(201) }],
    ["a notice", { notices: { en: { confidentiality: "A".repeat(401) } } }],
    ["a phone number", { phone: "0".repeat(26) }],
  ])("with %s that is too long is refused", (_, change) =>
    expect(saying({ ...real, ...change })).toMatch(/acme\.json:\n✖ /),
  );

  test("with words of any script is taken", () => {
    for (const name of ["Peña & Söhne", "مكتب المحاماة", "移民律师", "Адвокат О’Ніл", "한국 변호사"]) {
      expect(saying({ ...real, name, address: name, attorney: { name, barState: "Florida" } })).toBe("acme");
    }
  });

  test("with a key that stands twice is refused, naming the key", () => {
    expect(saying(JSON.stringify(real).replace("{", '{"name":"Another",'))).toMatch(/acme\.json: name stands twice/);
    expect(saying(JSON.stringify(real).replace('"barState"', '"\\u006eame":"B. Other","barState"'))).toMatch(
      /attorney\.name stands twice/,
    );
  });

  test("brings nothing of its own to a terminal", () => {
    for (const firm of [
      `{"\u001b]0;title\u0007": 1}`,
      JSON.stringify({ ...real, "\u202e\u009b": 1, origins: ["\u001b[2J\u202e"] }),
    ]) {
      expect(saying(firm)).not.toMatch(/[^\P{C}\n]/u);
    }
  });

  test("whose name only ends in its id is refused", () => {
    expect(saying(real, "not-acme.json")).toMatch(/must be acme\.json/);
  });

  test("that is not JSON is refused, naming the file", () => {
    expect(saying("{")).toMatch(/acme\.json: not JSON/);
  });
});

describe("a logo", () => {
  const { buffer, byteLength, byteOffset } = PNG.sync.write(new PNG({ width: 40, height: 40 }));
  const png = Buffer.from(buffer, byteOffset, byteLength);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>';

  test("that is a PNG is shown", () => {
    expect(faultInLogo(png)).toBeNull();
    for (const file of readdirSync("public/firms"))
      expect([file, faultInLogo(readFileSync(`public/firms/${file}`))]).toEqual([file, null]);
  });

  test.each<[string, Buffer, RegExp]>([
    ["nothing in it", Buffer.alloc(0), /not a PNG/],
    ["the mark of a PNG and no more", png.subarray(0, 8), /not a PNG/],
    ["a drawing in it that could run something", Buffer.from(svg), /not a PNG/],
    [
      "a prefixed script in it",
      Buffer.from('<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>1</x:script></x:svg>'),
      /not a PNG/,
    ],
    ["a page in it", Buffer.from("<!doctype html><script>1</script>"), /not a PNG/],
    ["a page after it", Buffer.concat([png, Buffer.from("<script>1</script>")]), /damaged/],
    ["a page after its mark", Buffer.concat([png.subarray(0, 33), Buffer.from("<script>1</script>")]), /damaged/],
    ["its end cut off", png.subarray(0, -5), /damaged/],
    ["one bit flipped", png.map((byte, at) => (at === 50 ? byte ^ 1 : byte)) as Buffer, /damaged/],
    ["more bytes than a logo needs", Buffer.concat([png, Buffer.alloc(60_000)]), /larger/],
    ["more pixels than a logo needs", PNG.sync.write(new PNG({ width: 1025, height: 1 })), /1024 pixels/],
  ])("with %s is refused", (_, bytes, why) => expect(faultInLogo(bytes)).toMatch(why));
});
