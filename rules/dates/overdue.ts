/** Whether a fact is past the ISO day by which it was to be looked at again. */
export const mayHaveChanged = ({ reviewBy }: { reviewBy: string }, day: string): boolean =>
  day > reviewBy;
