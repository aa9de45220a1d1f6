import { createContext, type ReactNode } from "react";

/** How a firm is reached. */
export type FirmContact = { name: string; phone: string; address: string };

/** Where the screening stands: on a page of its own, or in the page of a firm. */
export type Setting = {
  /** In a frame nothing is kept, and the browser's history is the host's. */
  isFramed: boolean;
  /** The firm in whose page it stands. */
  firm?: FirmContact;
  /** What is said before the questions about the past. */
  beforePast?: ReactNode;
  /** Told when a screen is shown: a question, the review, or the result. */
  onPlace?: (place: string) => void;
};

export const Setting = createContext<Setting>({ isFramed: false });
