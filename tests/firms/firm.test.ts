import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultInLogo } from "#lib/firms/logo.ts";
import { readFirm, readFirms } from "#lib/firms/read.ts";

const demo = JSON.parse(readFileSync("lib/firms/registered/demo.json", "utf8")) as Record<string, unknown>;
const real = { ...demo, id: "acme", demo: undefined, logo: undefined, origins: ["https://acme.example"] };

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
    ["an http origin", { origins: ["http://acme.example"] }, /origins\[0\]/],
    ["a wildcard origin", { origins: ["https://*.acme.example"] }, /origins\[0\]/],
    ["a page in place of an origin", { origins: ["https://acme.example/contact"] }, /origins\[0\]/],
    ["an origin with a trailing slash", { origins: ["https://acme.example/"] }, /origins\[0\]/],
    ["this machine, though it is no demo", { origins: ["http://localhost:3000"] }, /origins\[0\]/],
    ["a scheme that runs code", { origins: ["javascript:alert(1)"] }, /origins\[0\]/],
    ["a language that is not on offer", { locales: ["tlh"] }, /locales\[0\]/],
    ["an accent that is no color", { accent: "green" }, /accent/],
    ["a logo elsewhere", { logo: "../../secret.svg" }, /logo/],
    ["a logo that is not there", { logo: "nothing.svg" }, /no such file/],
    ["no attorney", { attorney: undefined }, /attorney/],
    ["a field that nobody knows", { webhook: "https://acme.example" }, /webhook/],
    ["another firm's id", { id: "other" }, /must be other\.json/],
  ])("with %s is refused, naming the file and the place", (_, change, place) => {
    const said = saying({ ...real, ...change });
    expect(said).toMatch(/acme\.json/);
    expect(said).toMatch(place);
  });

  test("that is not JSON is refused, naming the file", () => {
    expect(saying("{")).toMatch(/acme\.json: not JSON/);
  });
});

describe("a logo", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test.each([
    ["a plain drawing", "a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>'],
    ["one that points into itself", "a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/></svg>'],
  ])("%s is shown", (_, name, text) => {
    expect(faultInLogo(name, bytes(text))).toBeNull();
  });

  test.each([
    ["a script", "<svg><script>1</script></svg>"],
    ["a handler", '<svg onload="x()"></svg>'],
    ["a reference that leaves the file", '<svg><image href="https://tracker.example/p.png"/></svg>'],
    ["a style that fetches", "<svg><style>@import 'x'</style></svg>"],
    ["an entity", "<!DOCTYPE svg><svg/>"],
    ["a page", "<html><svg/></html>"],
    ["too much", `<svg>${" ".repeat(60_000)}</svg>`],
  ])("with %s is not", (_, text) => {
    expect(faultInLogo("a.svg", bytes(text))).not.toBeNull();
  });

  test("that only says that it is a PNG is not shown", () => {
    expect(faultInLogo("a.png", bytes("<svg/>"))).toBe("not a PNG");
  });
});
