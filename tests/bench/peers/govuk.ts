import type { Peer } from "./peer.ts";
import { lay, serve } from "./project.ts";

const dependencies = { compression: "1.8.2", express: "5.3.0", "govuk-frontend": "6.6.0", nunjucks: "3.2.4" };

/** Pages from a server, one for each question, which need no script: the way of a government that knows how. */
export const govuk: Peer = {
  name: "GOV.UK style",
  screen: {
    question: "form[data-question]",
    name: "data-question",
    next: "form[data-question] button",
    result: "[data-result]",
  },
  start: async (folder) => (await lay("govuk", folder, { dependencies })) ?? serve(["server.js"], folder),
};
