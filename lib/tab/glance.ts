import { joined, place } from "./shares.ts";

/** Whether this tab keeps answers, at a glance: without the rules and schemas that it takes to read them. */
export const keepsAnswers = (): boolean => {
  try {
    const text = joined({ key: window.name, sealed: sessionStorage.getItem(place) ?? "" });
    return text !== null && "answers" in JSON.parse(text);
  } catch {
    // A browser that refuses storage has kept nothing.
    return false;
  }
};
