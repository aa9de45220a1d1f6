import { getRequestConfig } from "next-intl/server";
import { locale as fromAddress } from "next/root-params";
import { fallback, isLocale } from "../locales.ts";
import { wholeWords } from "./whole.ts";

/** The words of the language that the address names, for every page. */
export default getRequestConfig(async ({ locale: asked }) => {
  const named = asked ?? (await fromAddress()) ?? fallback;
  const locale = isLocale(named) ? named : fallback;
  return { locale, messages: (await wholeWords[locale]()).default, timeZone: "UTC" };
});
