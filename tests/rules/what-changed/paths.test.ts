import { expect, test } from "vitest";
import { pathsFor, type Answers, type PathId } from "#rules";
import { hospice, hunted, like, surgery } from "./found.ts";

const added: [who: string, answers: Answers, path: PathId][] = [
  ["a Dutch patient of six weeks", like("A Dutch patient may travel without a visa and"), "visa-waiver-visit"],
  [
    "a hunted man whose post closed, with an illness to treat",
    like(hunted, {
      visaSituation: "applied-post-closed",
      plannedStay: "up-to-three-months",
      afterParolePlan: "return-home",
      requestBases: { "medical-treatment": true },
    }),
    "other-consulate",
  ],
  [
    "a son who knows no consulate that he can reach",
    like(hospice, { visaSituation: "not-tried", whyNotTried: "post-closed-or-unreachable" }),
    "other-consulate",
  ],
  ["somebody admitted who overstayed, perhaps a Cuban", like("A man overstayed and lives"), "cuban-adjustment"],
  [
    "a son who hopes for a lawful path that nobody filed for, perhaps a Cuban",
    like(hospice, { afterParolePlan: "lawful-path" }),
    "cuban-adjustment",
  ],
  ["a resident stopped at an airport", like("A green-card holder with an old conviction"), "resident-inspection"],
  ["a refugee on a trip", like("A refugee who left the US"), "refugee-travel-document"],
  ["a ship's cook in hospital", like("A ship's cook"), "crew-parole"],
  ["a ship's cook who fears the way home", like("A ship's cook"), "crew-fear-of-return"],
  ["somebody admitted, perhaps a citizen's husband", like("A man overstayed and lives"), "family-adjustment"],
  ["somebody who has lived in the US for long", like("A man overstayed and lives"), "cancellation-of-removal"],
  ["a pregnant woman who is held", like("A pregnant woman is held"), "cancellation-of-removal"],
  ["a resident in court", like("A green-card holder in the US is in removal"), "cancellation-of-removal"],
  ["a man held who passed his interview", like("A man held at the border passed"), "parole-after-credible-fear"],
  [
    "a daughter of somebody granted VAWA cancellation",
    like("The daughter of a woman granted cancellation"),
    "vawa-cancellation-family",
  ],
  ["a trafficking victim's mother", like("A trafficking victim with continued presence"), "continued-presence-family"],
];

test.each(added)("%s hears of a path that version 1 did not know", (_, answers, path) => {
  expect(pathsFor(answers)).toContain(path);
});

test.each([...new Set(added.map(([, , path]) => path))])("a child refused a visa hears nothing of %s", (path) => {
  expect(pathsFor(like(surgery))).not.toContain(path);
});
