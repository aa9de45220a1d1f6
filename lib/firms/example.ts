import { explained } from "./explained.ts";
import { Firm } from "./firm.ts";

/** A firm's file as it may look. */
export const example = {
  v: 1,
  id: "acme",
  name: "Acme Immigration Law",
  attorney: { name: "A. Lee", barState: "Florida" },
  address: "1 Example Street, Miami, FL",
  phone: "+1 305 555 0100",
  origins: ["https://acme.example", "https://www.acme.example"],
  locales: ["en"],
  accent: "#0b6e4f",
  clients: "both",
  phases: false,
} satisfies Firm;

/** The fields of a firm's file, in their order. */
export const fields = Object.keys(Firm.shape) as readonly (keyof Firm)[];

/** What is said of a file with a mistake in it. */
export const exampleFault = (): string => {
  const read = Firm.safeParse({
    ...example,
    origins: ["https://acme.example", "http://www.acme.example/"],
  });
  return read.success ? "" : `lib/firms/registered/acme.json:\n${explained(read.error)}`;
};
