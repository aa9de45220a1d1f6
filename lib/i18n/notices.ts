/** What can be said in the place of a page: it failed, there is none, the request cannot be read, or a code is in the address. */
export const notices = ["crash", "missing", "refused", "recover"] as const;
export type About = (typeof notices)[number];

/** Whether a piece of an address names a notice. */
export const isNotice = (value: string): value is About =>
  (notices as readonly string[]).includes(value);
