/** The name of a key file: whose it is, so that two do not take each other's place. */
export const fileName = (firm: string, made: string): string => `keys-${firm}-${made}.parolekeys`;
