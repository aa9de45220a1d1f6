import scripts from "./scripts.json";

/** A script to stand in the page itself, as `npm run generate` shortens it. */
export const inlineSource = (name: keyof typeof scripts): string => scripts[name];
