import { describe, expect, test } from "vitest";

import { real, saying } from "./registering.ts";

describe("a firm's file", () => {
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
    ["https://acme.local", /no public site/],
    ["https://acme.test", /no public site/],
    ["https://acme.invalid", /no public site/],
    ["https://acme.internal", /no public site/],
    ["https://acme.alt", /no public site/],
    ["https://acme.onion", /no public site/],
    ["https://acme.home.arpa", /no public site/],
    ["https://acme.lan", /no public site/],
    ["https://router.corp", /no public site/],
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
});
