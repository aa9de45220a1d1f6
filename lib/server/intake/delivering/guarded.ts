import { lookup as resolve, type LookupAddress, type LookupOptions } from "node:dns";
import { BlockList, isIP } from "node:net";

/** Networks that no firm's receiver is in: this machine, private ones, and those kept for special use. */
const closed = new BlockList();
for (const [address, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  closed.addSubnet(address, bits, "ipv4");
for (const [address, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3ffe::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(address, bits, "ipv6");
/** What of IPv6 is given out to anybody. */
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");

/** Whether an address may be that of a receiver on the public net. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  return family === 6 && open.check(address, "ipv6") && !closed.check(address, "ipv6");
};

const unnamed = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|onion)$/i;

/** Whether a webhook's address may be called at all: https, a usual port, a public name, no password in it. */
export const isCallable = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, port, username, password, hostname } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, "");
  return (
    protocol === "https:" &&
    ["", "8443"].includes(port) &&
    username === "" &&
    password === "" &&
    !unnamed.test(host) &&
    (isIP(host) === 0 ? host.includes(".") : isPublicAddress(host))
  );
};

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address?: string | LookupAddress[],
  family?: number,
) => void;

/** Refused by us, not by a receiver. */
export const closedCode = "ADDRESS_NOT_PUBLIC";

/**
 * Finds the addresses of a name for a socket, and refuses all where one is not public. It is asked by the socket itself:
 * a name cannot mean one address when it is checked and another when it is called.
 */
export const publicLookup =
  (find: typeof resolve = resolve) =>
  (hostname: string, options: LookupOptions, told: LookupCallback): void =>
    find(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return told(error);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
        return told(Object.assign(new Error("not a public address"), { code: closedCode }));
      if (options.all) told(null, addresses);
      else told(null, first.address, first.family);
    });
