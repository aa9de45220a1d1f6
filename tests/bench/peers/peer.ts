/** How to tell a peer's screens apart and press on them, as selectors of CSS. */
export type Screen = {
  /** What holds the question on the screen, and its attribute with the question's name. */
  question: string;
  name: string;
  /** Takes the answer to the question on the screen. */
  next: string;
  /** Between the last question and the result, where there is such a screen. */
  review?: string;
  result: string;
};

/** A page that is served, until it is stopped. */
export type Running = { url: string; stop: () => void };
/** Why a peer, or anything that it needs, is not there. */
export type Missing = { why: string };

/** Something that takes a person through the questions; a page that asks none has no screens. */
export type Peer = {
  name: string;
  screen: Screen | null;
  /** Builds and serves it, with a new folder for whatever it needs. */
  start: (folder: string) => Promise<Running | Missing>;
};
