import { useLocale } from "next-intl";
import { useMemo } from "react";
import type { Contact } from "#lib/intake/sealed/contact.ts";
import type { PastChoice } from "#lib/intake/sending/machine.ts";
import { casesOf, packetOf, type Screened } from "#lib/intake/sending/packet.ts";
import { pastIn } from "#lib/short-result/past.ts";
import { useToday } from "../clock/today.ts";
import type { Intake } from "./around/intake.ts";

type PacketProps = {
  people: readonly Screened[];
  here: number;
  contact: Contact | null;
  past: PastChoice;
  intake: Intake;
  page: string | undefined;
};

/** What would go as things stand, and of how many people. */
export const usePacket = ({ people, here, contact, past, intake, page }: PacketProps) => {
  const locale = useLocale();
  const today = useToday();
  const answered = people.filter(
    ({ number, answers }) => number === here || Object.keys(answers).length > 0,
  );
  const hasPast = answered.some(({ answers }) => pastIn(answers).length > 0);
  const leavesOutPast = hasPast && past === "without";
  const cases = useMemo(
    () => casesOf({ people, here, leavesOutPast, today }),
    [people, here, leavesOutPast, today],
  );
  const packet =
    contact && packetOf({ contact, cases, leavesOutPast, today, locale, retention: intake, page });
  return { packet, hasPast, answered: answered.length };
};
