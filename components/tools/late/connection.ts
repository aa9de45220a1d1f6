type Connection = { saveData?: boolean; effectiveType?: string };

const slow = ["slow-2g", "2g", "3g"];

/** Whether a connection can carry what nobody has asked for yet; what a browser does not tell speaks for it. */
export const isGood = ({ saveData, effectiveType }: Connection = {}): boolean =>
  saveData !== true && !slow.includes(effectiveType ?? "");

/** The connection of this device, as far as the browser tells. */
export const connectionHere = (): Connection | undefined =>
  // TypeScript's list of what browsers can do does not hold it, because some of them lack it.
  (navigator as { connection?: Connection }).connection;
