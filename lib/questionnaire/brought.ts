import { Answers } from "#rules";
import type { Event } from "./context.ts";

const parsed = (answers: unknown): Answers | null => {
  const found = Answers.safeParse(answers);
  return found.success ? found.data : null;
};

/** What comes from outside the walk: answers, and what the case answers; null if either is no answers. */
export const brought = (event: Event) => {
  if (event.type !== "ADOPT" && event.type !== "MERGE") return null;
  const answers = parsed(event.answers);
  const shared = parsed(event.type === "ADOPT" && "shared" in event ? event.shared : {});
  return answers && shared && { answers, shared };
};
