import { createContext, type ReactNode } from "react";
import type { Screened } from "#lib/intake/sending/packet.ts";

/** How a firm is reached. */
export type FirmContact = { name: string; phone: string; address: string };

/** What the screens that send a result need of the walk. */
export type SendingHere = {
  isShown: boolean;
  /** Everybody screened in this tab, and the number of the one on the screen. */
  people: readonly Screened[];
  here: number;
  /** Told where the sending is: before it, or after it. */
  onPhase: (phase: "send" | "sent") => void;
  /** Back to the result. */
  onClose: () => void;
  /** To the answers, to change one. */
  onAnswers: () => void;
};

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
  /** Draws the screens that send a result to the firm, where it takes in what is sent. */
  drawSending?: (here: SendingHere) => ReactNode;
};

export const Setting = createContext<Setting>({ isFramed: false });
