import { readFileSync } from "node:fs";
import { serveFiles } from "./files.ts";
import type { Peer } from "./peer.ts";
import { content } from "./questions.ts";

const template = readFileSync(new URL("projects/plain/page.html", import.meta.url), "utf8");

/** One file that somebody wrote by hand, with its script in it: the floor. */
export const plain: Peer = {
  name: "by hand",
  screen: {
    question: "form[data-question]",
    name: "data-question",
    next: "form[data-question] button",
    result: "[data-result]",
  },
  start: () => {
    const json = JSON.stringify(content).replaceAll("<", "\\u003c");
    const text = template.replace("{}", () => json);
    return serveFiles({ "/": { type: "text/html", text } });
  },
};
