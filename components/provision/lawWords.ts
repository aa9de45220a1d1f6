import { useSyncExternalStore } from "react";
import type { Arriving } from "../ui/useArriving.ts";

type Book = (typeof import("#lib/law/book.ts"))["authorities"];

/** After this the person is told and can ask again; what comes later still counts. */
const patience = 20_000;

let book: Arriving<Book> = "loading";
const followers = new Set<() => void>();

const become = (next: Arriving<Book>) => {
  if (typeof book === "object" || book === next) return;
  book = next;
  for (const tell of followers) tell();
};
const follow = (tell: () => void) => {
  followers.add(tell);
  return () => void followers.delete(tell);
};

/** Fetches the words of the law; settles once they are here or are known not to come. */
export const fetchLawWords = async (): Promise<void> => {
  become("loading");
  const late = setTimeout(() => become("failed"), patience);
  await import("#lib/law/book.ts").then(
    ({ authorities }) => become(authorities),
    () => become("failed"),
  );
  clearTimeout(late);
};

/** Fetches them past the cache, which may hold what was damaged. */
export const refetchLawWords = (): void => {
  document.dispatchEvent(new Event("parole:again"));
  void fetchLawWords();
};

// Begun once the script of the result has come: every reason is one press away from the words of its law.
if (typeof document !== "undefined") void fetchLawWords();

const bookHere = () => book;

/** The authorities with their words, or how far they have come. */
export const useLawWords = (): Arriving<Book> => useSyncExternalStore(follow, bookHere, bookHere);

/** Does at once what needs the words of the law; where they are on their way, once they are on the page. */
export const withLawWords = (act: () => void): void => {
  if (typeof book === "object") return act();
  void fetchLawWords().then(() => requestAnimationFrame(act));
};
