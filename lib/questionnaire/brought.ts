import { Answers } from "#rules";
import type { Event } from "./context.ts";

const parsed = (answers: unknown): Answers | null => {
  const found = Answers.safeParse(answers);
  return found.success ? found.data : null;
};

/** Answers from outside the walk: the person's own, and those that the case gives; null if either is not valid. */
export const brought = (event: Event) => {
  if (event.type !== "ADOPT" && event.type !== "MERGE") return null;
  const answers = parsed(event.answers);
  const shared = parsed(event.type === "ADOPT" && "shared" in event ? event.shared : {});
  return answers && shared && { answers, shared };
};
