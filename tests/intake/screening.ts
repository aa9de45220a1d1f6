import { editionNow } from "#lib/casefile/content.ts";
import { contentOf } from "#lib/casefile/content.ts";
import { schema } from "#lib/intake/sealed/form.ts";
import type { Envelope } from "#lib/intake/sealed/envelope.ts";
import type { SealingKey } from "#lib/intake/sealed/keys.ts";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import type { Stage1, Stage2 } from "#lib/intake/sealed/stages.ts";
import { sealStage } from "#lib/intake/sealed/seal.ts";
import type { Token } from "#lib/intake/sealed/token.ts";
import { checkCases } from "../rules/cases.ts";

/** What nobody but the firm may ever read. */
export const canaries = {
  name: "Marie-Canary Étienne",
  address: "+1 555 0142 777",
  answer: "canary-answer-paper",
};

const contact: Contact = {
  by: "sponsor",
  parties: [
    { role: "person", name: canaries.name, latin: "Marie Etienne" },
    { role: "sponsor", name: "Jo Example", aliases: "Joe" },
  ],
  channel: "phone",
  address: canaries.address,
  safeToCall: true,
  safeToLeaveMessage: false,
  safeToSayWho: false,
  hours: "evening",
  timeZone: "America/Port-au-Prince",
  interpreter: "Haitian Creole",
  urgentBy: "2026-12-24",
};

type Place = { firm: string; id: string };

const stampsOf = {
  sent: "2026-11-27",
  locale: "ht",
  consent: "2026-11-27",
  kept: { uncleared: 14, cleared: 30, register: 30 },
  rules: editionNow,
} as const;

/** The two stages of somebody's screening. */
export const stagesFor = ({ firm, id }: Place): [Stage1, Stage2] => {
  const bound = { v: schema, firm, id, stamps: stampsOf } as const;
  const { answers } = checkCases[0]!;
  const content = contentOf(answers, {}, "2026-11-27");
  return [
    { ...bound, stage: 1, contact },
    {
      ...bound,
      stage: 2,
      withoutPast: false,
      cases: [{ ...content, ticked: { [canaries.answer]: true } }],
    },
  ];
};

/** The same, sealed as a frame would seal it. */
export const envelopeFor = async (
  { id, token, keys }: Pick<Token, "id" | "token" | "keys">,
  firm: string,
  sealTo: readonly SealingKey[] = keys,
): Promise<Envelope> => {
  const [one, two] = stagesFor({ firm, id });
  return {
    v: schema,
    id,
    firm,
    token,
    stages: { 1: (await sealStage(one, sealTo))!, 2: (await sealStage(two, sealTo))! },
  };
};
