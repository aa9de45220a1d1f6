/** What an answer holds: the text in force and its day, word that it moved, or nothing that we can read. */
export type Read =
  | { state: "read"; text: string; asOf: string | null }
  | { state: "moved"; to: string }
  | { state: "garbled"; why: string };
