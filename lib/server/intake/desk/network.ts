import { isIP } from "node:net";

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first 64 bits of an IPv6 address, as groups without leading zeros. */
const half = (address: string): string => {
  const [head = "", tail] = address.split("%")[0]!.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill("0"), ...after]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""))
    .join(":");
};

/** The network of an address: its first 24 bits, or 64 in IPv6. Anything else counts as one network. */
export const networkOf = (address: string): string => {
  const plain = mapped.exec(address)?.[1] ?? address;
  const family = isIP(plain);
  if (family === 4) return plain.split(".").slice(0, 3).join(".");
  return family === 6 ? half(plain) : "unknown";
};

/**
 * The address a request came from. Only as many entries of X-Forwarded-For are believed as there are proxies of ours,
 * counted from the end: whoever asks can write the others.
 */
export const addressOf = (
  socket: string,
  forwarded: string | undefined,
  proxies: number,
): string => {
  if (proxies === 0 || forwarded === undefined) return socket;
  const entries = forwarded.split(",").map((entry) => entry.trim());
  return entries.at(-proxies) ?? entries[0] ?? socket;
};
