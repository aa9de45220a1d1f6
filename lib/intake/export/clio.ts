import type { Contact } from "../sealed/contact.ts";

/** The fields of a lead, as practice software asks for them. */
export type Lead = { first: string; last: string; phone: string; email: string };

/** The lead that an intake makes: the person, or whoever stands first. The last word of a name is taken for the last name. */
export const leadOf = ({ parties, channel, address }: Contact): Lead => {
  const who = parties.find(({ role }) => role === "person") ?? parties[0]!;
  const words = (who.latin || who.name).trim().split(/\s+/);
  const isEmail = channel === "email";
  return {
    first: words.slice(0, -1).join(" ") || words.join(" "),
    last: words[words.length - 1] ?? "",
    phone: isEmail ? "" : address,
    email: isEmail ? address : "",
  };
};
