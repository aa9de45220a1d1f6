import { statfsSync } from "node:fs";
import { sealingKeys, signingKeys } from "../../../firms/receiving.ts";
import type { Office } from "../desk/desk.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Store } from "../store/store.ts";

/** One thing that was looked at, and what is wrong with it; null where nothing is. */
export type Finding = { of: string; fault: string | null };

const leastSpace = 100_000_000;

const ofFirm = ({ id, intake }: Office, { SMTP_URL }: Settings, today: string): Finding[] => {
  const soon = signingKeys(intake, today).length;
  const missing = (intake.webhook?.secrets ?? []).filter((name) => !process.env[name]);
  return [
    { of: `${id}: keys that open intakes (${sealingKeys(intake).length})`, fault: null },
    {
      of: `${id}: keys of its staff (${soon})`,
      fault: soon > 0 ? null : "all are past their last day: nobody can open the inbox",
    },
    ...(intake.webhook
      ? [
          {
            of: `${id}: secrets of its webhook`,
            fault: missing.length > 0 ? `not set: ${missing.join(", ")}` : null,
          },
        ]
      : []),
    ...(intake.notify
      ? [{ of: `${id}: notices by e-mail`, fault: SMTP_URL ? null : "SMTP_URL is not set" }]
      : []),
  ];
};

const ofDisk = ({ DATABASE_URL, PAROLE_DATA }: Settings): Finding[] => {
  if (DATABASE_URL) return [];
  const { bavail, bsize } = statfsSync(PAROLE_DATA);
  const free = Math.round((bavail * bsize) / 1e6);
  return [
    {
      of: `room on the disk (${free} MB)`,
      fault: bavail * bsize < leastSpace ? "less than 100 MB" : null,
    },
  ];
};

const ofMessages = async ({ db }: Store): Promise<Finding> => {
  const { dead } = await db
    .selectFrom("outbox")
    .select((eb) => eb.fn.countAll().as("dead"))
    .where("status", "=", "dead")
    .executeTakeFirstOrThrow();
  const count = Number(dead);
  return {
    of: `messages given up (${count})`,
    fault: count > 0 ? "see npm run intake -- dead, then replay" : null,
  };
};

/** Looks at everything that an intake needs. */
export const examine = async (
  store: Store,
  settings: Settings,
  offices: readonly Office[],
  today: string,
): Promise<Finding[]> => [
  {
    of: `the store (${store.isShared ? "PostgreSQL" : settings.PAROLE_DATA})`,
    fault: (await store.isSound()) ? null : "damaged: restore a backup",
  },
  ...ofDisk(settings),
  ...offices.flatMap((office) => ofFirm(office, settings, today)),
  await ofMessages(store),
];
