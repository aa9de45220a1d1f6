import { describe, expect, test } from "vitest";
import { addressOf, networkOf } from "#lib/server/intake/desk/network.ts";

describe("The network of an address", () => {
  test.each([
    ["203.0.113.7", "203.0.113"],
    ["::ffff:203.0.113.7", "203.0.113"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["", "unknown"],
    ["not an address", "unknown"],
  ])("%j is %s", (address, network) => expect(networkOf(address)).toBe(network));
});

describe("Where a request came from", () => {
  test.each([
    ["without a proxy, whatever it says of itself", undefined, 0, "socket"],
    ["without a proxy, though it names others", "1.1.1.1, 2.2.2.2", 0, "socket"],
    ["through one proxy", "9.9.9.9, 2.2.2.2", 1, "2.2.2.2"],
    ["through two", "9.9.9.9, 1.1.1.1, 2.2.2.2", 2, "1.1.1.1"],
    ["through fewer than said", "1.1.1.1", 2, "1.1.1.1"],
    ["through a proxy that adds nothing", undefined, 1, "socket"],
  ])("is read %s", (_, forwarded, proxies, address) => expect(addressOf("socket", forwarded, proxies)).toBe(address));
});
