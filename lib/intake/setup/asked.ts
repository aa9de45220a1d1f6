import * as z from "zod/mini";
import { isStrong, tidy } from "../../casefile/passphrase.ts";
import { StaffName } from "../keyfile/content.ts";
import { FirmId } from "../sealed/header.ts";

/** What is asked for before keys are made: whose they are, and the passphrase twice. */
export const AskedForKeys = z
  .object({
    firm: z.pipe(z.string().check(z.trim()), FirmId),
    name: StaffName,
    passphrase: z.string().check(z.refine(isStrong)),
    again: z.string(),
  })
  .check(
    z.refine(({ passphrase, again }) => tidy(passphrase) === tidy(again), {
      path: ["again"],
      when: () => true,
    }),
  );
export type AskedForKeys = z.infer<typeof AskedForKeys>;
