import { expect, test } from "vitest";
import { allMessages } from "#lib/command/words/flat.ts";

/** What no native editor would write, each taken from another language word for word and corrected where it stood. */
const calques: Readonly<Record<string, RegExp>> = {
  "a benefit to the US": /\b(?:a|clear) good for the US\b|\ba good that\b/i,
  "what comes after a sign": /\bstands? behind (?:a|the) #|\bwith other signs\b/i,
  "a press is saved": /\bhave your press\b/i,
  "not sent, not kept anywhere": /\b(?:sent|keep it) nowhere\b/i,
  "a visa attempt": /\ba try (?:at|for) a visa\b/i,
  "most often takes": /\bmostly takes\b/i,
  "a full date": /\bwhole (?:day|date)\b/i,
  "a period of parole": /\bnew time on parole\b/i,
  "a request for a faster decision": /\bto be quick\b/i,
  "steps are listed": /\bsteps stand\b/i,
  "the person’s case": /\b(?:cases|file|status|part) of (?:the|this) person\b/i,
  "not about": /\bdo not speak of\b/i,
  "answers are on a page": /\banswers stand on\b|\btext stands in\b/i,
  "is checking": /\bsomeone checks whether\b/i,
  secondhand: /\bat second hand, from\b/i,
  "is covering": /\blies over\b/i,
  "with a card from a bank": /\bcard of a\b/i,
  "true, so": /\b(?:all of this|that) is so\b/i,
};

/** Written by the operator in a file of their own, or for a lawyer. */
const others = /^(?:notices|provisions|doubts|law)\./;

test.each(Object.entries(calques))("a message says “%s” as English does", (_, calque) => {
  const found = Object.entries(allMessages("en"))
    .filter(([address, text]) => !others.test(address) && calque.test(text))
    .map(([address, text]) => `${address}: ${text}`);
  expect(found).toEqual([]);
});

test.each([
  ["DHS must find that this is a clear good for the US.", "a benefit to the US"],
  ["We keep it nowhere.", "not sent, not kept anywhere"],
  ["Someone checks whether you may come.", "is checking"],
])("“%s” is found", (text, name) => expect(calques[name]?.test(text)).toBe(true));
