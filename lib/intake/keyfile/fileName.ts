/** The name of a key file: the firm, the day, and the beginning of the key's own name, so that no two take each other's place. */
export const fileName = (firm: string, made: string, kid: string): string =>
  `keys-${firm}-${made}-${kid.slice(0, 6)}.parolekeys`;
