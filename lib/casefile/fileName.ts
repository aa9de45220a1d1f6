/** A name that says nothing of what is inside. */
export const fileName = (today: string): string => `saved-${today}.parole`;
