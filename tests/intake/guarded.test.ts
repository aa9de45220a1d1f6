import type { LookupAddress } from "node:dns";
import { describe, expect, test } from "vitest";
import { closedCode, isCallable, isPublicAddress, publicLookup } from "#lib/server/intake/delivering/guarded.ts";
import { postTo } from "#lib/server/intake/delivering/webhook.ts";

describe("An address that a webhook is called at", () => {
  test.each(["8.8.8.8", "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "172.32.0.1", "100.128.0.1"])(
    "may be %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "fe80::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001::1",
    "localhost",
    "",
  ])("may not be %j", (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(["https://hooks.acme.example/parole", "https://hooks.acme.example:8443/"])("may be written %s", (url) =>
    expect(isCallable(url)).toBe(true),
  );

  test.each([
    "http://hooks.acme.example/",
    "https://hooks.acme.example:22/",
    "https://user@hooks.acme.example/",
    "https://user:pass@hooks.acme.example/",
    "https://localhost/",
    "https://printer.local/",
    "https://a.localhost/",
    "https://intranet/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::ffff:127.0.0.1]/",
    "ftp://hooks.acme.example/",
    "file:/etc/passwd",
    "javascript:1",
    "",
  ])("may not be written %j", (url) => expect(isCallable(url)).toBe(false));
});

describe("A name", () => {
  const asked = (addresses: LookupAddress[], all: boolean) =>
    new Promise((told) => {
      // Node declares a form of this function for each combination of options; one is enough here.
      const find = ((_name: string, _options: object, done: (error: null, found: LookupAddress[]) => void) =>
        done(null, addresses)) as never;
      publicLookup(find)("hooks.acme.example", { all }, (error, address) => told(error?.code ?? address));
    });
  const open = { address: "93.184.216.34", family: 4 };

  test.each([
    ["this machine", [{ address: "127.0.0.1", family: 4 }]],
    ["a public address and this machine", [open, { address: "::1", family: 6 }]],
    ["nothing", []],
  ])("that means %s is not called, whatever it meant when it was looked at", async (_, addresses) => {
    expect(await asked(addresses, true)).toBe(closedCode);
    expect(await asked(addresses, false)).toBe(closedCode);
  });

  test("that means a public address is", async () => {
    expect(await asked([open], false)).toBe(open.address);
    expect(await asked([open], true)).toEqual([open]);
  });

  test("is refused by the socket itself", async () => {
    const post = postTo(Date.now, () => false);
    expect(await post("https://localhost.localdomain.localhost/", {}, "{}")).toMatchObject({
      told: "address not allowed",
    });
    expect(await post("http://127.0.0.1:1/", {}, "{}")).toMatchObject({ told: "address not allowed" });
  });
});
