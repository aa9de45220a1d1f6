const halfAYear = 182 * 24 * 60 * 60 * 1000;

/** `/.well-known/security.txt` as RFC 9116 has it: where to tell of a fault in security. */
export const securityText = (contact: string, origin: string, now: Date): string =>
  [
    `Contact: ${contact.includes("://") ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(now.getTime() + halfAYear).toISOString().slice(0, 10)}T00:00:00Z`,
    "Preferred-Languages: en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
