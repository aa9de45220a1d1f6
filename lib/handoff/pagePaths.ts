import type { Packet } from "./packet.ts";

/** The page that reads each kind of packet from behind the # of its address. */
export const pages = { case: "memo", ask: "ask", reply: "ask" } as const satisfies Record<
  Packet["kind"],
  string
>;
