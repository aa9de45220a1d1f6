import { originHash } from "../embed/origins.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Firm } from "./firm.ts";

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
    logo: logo ? `/firms/${logo}` : null,
    notices: notices?.[locale] ?? {},
    hosts: (await Promise.all(firm.origins.map((origin) => originHash(id, origin)))).filter(
      (hash) => hash !== null,
    ),
  };
};

export type ShownFirm = Awaited<ReturnType<typeof shownFirm>>;
