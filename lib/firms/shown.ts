import { originHash } from "../embed/origins.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Firm } from "./firm.ts";
import type { Receiving } from "./receiving.ts";

/** What a visitor is told of how a firm takes in what they send; null where it takes in nothing. */
const shownReceiving = (intake: Receiving | undefined) =>
  intake
    ? {
        answersWithinDays: intake.answersWithinDays,
        unclearedDays: intake.unclearedDays,
        retentionDays: intake.retentionDays,
        registerDays: intake.registerDays,
        asksBirthYear: intake.asksBirthYear,
        copyToPage: intake.copyToPage,
      }
    : null;

/** What a firm's page is given of its file: its origins as hashes alone. */
export const shownFirm = async (firm: Firm, locale: Locale) => {
  const { id, name, attorney, address, phone, locales, logo, clients, notices, phases, demo } =
    firm;
  return {
    id,
    name,
    attorney,
    address,
    phone,
    locales,
    clients,
    phases,
    isDemo: demo === true,
    intake: shownReceiving(firm.intake),
    logo: logo ? `/firms/${logo}` : null,
    notices: notices?.[locale] ?? {},
    hosts: (await Promise.all(firm.origins.map((origin) => originHash(id, origin)))).filter(
      (hash) => hash !== null,
    ),
  };
};

export type ShownFirm = Awaited<ReturnType<typeof shownFirm>>;
