import { createTransport } from "nodemailer";
import { siteOrigin } from "../../../site/origin.ts";
import type { Office } from "../desk/desk.ts";
import type { OutboxRecord } from "../store/tables.ts";
import type { Met } from "./outbox.ts";

export type Mail = { to: string; subject: string; text: string; messageId: string };
export type Send = (mail: Mail) => Promise<void>;

/** What a firm is told by e-mail: that something came, its id, and where to open it. Nothing of what is in it. */
const mailOf = (to: string, { intake_id, id }: OutboxRecord): Mail => ({
  to,
  subject: "A new screening is in your inbox",
  text: [
    "Somebody sent a screening to your firm.",
    `Receipt: ${intake_id}`,
    `Open it with your key file: ${siteOrigin()}/firm/inbox`,
    "This message holds nothing of what they wrote.",
    "",
  ].join("\n"),
  messageId: `<${id}@${new URL(siteOrigin()).hostname}>`,
});

/** Sends through the mail server that an address such as smtps://user:password@mail.example names. */
export const sendThrough = (server: string, from: string): Send => {
  const transport = createTransport({
    url: server,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (mail) => {
    await transport.sendMail({ ...mail, from });
  };
};

/** Tells a firm by e-mail that something came. */
export const deliverMail = async (
  office: Office,
  message: OutboxRecord,
  send: Send | null,
): Promise<Met> => {
  const { notify } = office.intake;
  if (!notify) return { is: "gone", told: "no address any more" };
  if (!send) return { is: "failed", told: "no mail server" };
  try {
    await send(mailOf(notify, message));
    return { is: "done", told: "sent" };
  } catch (error) {
    const code = (error as { responseCode?: unknown }).responseCode;
    return { is: "failed", told: typeof code === "number" ? `mail ${code}` : "mail failed" };
  }
};
