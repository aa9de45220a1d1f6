import { getRequestConfig } from "next-intl/server";
import { locale as fromAddress } from "next/root-params";
import { fallback, isLocale, type Locale } from "./locales.ts";

const messages = {
  en: () => import("./messages/en/index.ts"),
} satisfies Record<
  Locale,
  () => Promise<{ default: typeof import("./messages/en/index.ts").default }>
>;

/** The words of the language that the address names, for every page. */
export default getRequestConfig(async ({ locale: asked }) => {
  const named = asked ?? (await fromAddress()) ?? fallback;
  const locale = isLocale(named) ? named : fallback;
  return { locale, messages: (await messages[locale]()).default, timeZone: "UTC" };
});
