import * as z from "zod";
import { visible } from "#rules";

const isSwitch = z.enum(["0", "1"]);

const Settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** The folder of the build. */
  PAROLE_DIST: z.string().min(1).default(".next"),
  /** "1" where every visitor comes by https, and no proxy says so. */
  PAROLE_HTTPS: isSwitch.default("0"),
  /** "1" in tests: pages of this machine may frame a demo firm's check. */
  PAROLE_LOOPBACK_ORIGINS: isSwitch.default("0"),
  /** Where people tell of a fault in security: an address that security.txt names. */
  PAROLE_SECURITY_CONTACT: z.union([z.email(), z.url({ protocol: /^https$/ })]).optional(),
  /** The folder of the store, where no database is named. */
  PAROLE_DATA: z.string().min(1).default("data"),
  /** A PostgreSQL database that several servers share. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** How many proxies of the operator stand in front, each adding an entry to X-Forwarded-For. */
  PAROLE_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** "0" where this server only takes in and others deliver. */
  PAROLE_WORKER: isSwitch.default("1"),
  /** The mail server through which firms are told, such as smtps://user:password@mail.example. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** From whom those mails come. */
  MAIL_FROM: z.email().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of the server, from the environment. Throws with the name of a variable that is wrong, never its value. */
export const settingsIn = (environment: NodeJS.ProcessEnv): Settings => {
  const read = Settings.safeParse(environment);
  if (!read.success)
    throw new Error(
      read.error.issues
        .map(({ path, message }) => visible(`${path.join(".")}: ${message}`))
        .join("\n"),
    );
  if (read.data.SMTP_URL && !read.data.MAIL_FROM)
    throw new Error("MAIL_FROM: needed where SMTP_URL is set");
  return read.data;
};
