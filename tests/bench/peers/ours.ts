import { serveBuild } from "../../serve.ts";
import type { Peer } from "./peer.ts";

export const ours: Peer = {
  name: "ours",
  screen: {
    question: "[data-question]",
    name: "data-question",
    next: "[data-question] ~ [type=submit]",
    review: "section:has(dl.answers) ~ button",
    result: "[data-outcome]",
  },
  start: async () => {
    const served = await serveBuild();
    return "why" in served ? served : { url: `${served.origin}/en/screening`, stop: served.close };
  },
};
