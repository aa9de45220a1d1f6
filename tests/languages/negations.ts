import type { Locale } from "#lib/i18n/locales.ts";

/** How each language says no; and, where it says "rarely" or "impossible" instead, how it says that. */
const negations: Record<Locale, RegExp> = {
  en: /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|unless)\b|n’t\b/i,
  es: /(?<!\p{L})(?:no|nunca|ning[uú]n\p{L}*|nadie|nada|ni|sin|tampoco|salvo|a menos|poco probable|falta\p{L}*)(?!\p{L})/iu,
  ht: /(?<!\p{L})(?:pa|pat|pap|p’ap|p|poko|okenn|pèsonn|anyen|janm|san|non|ni|sof|raman)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne|pas|jamais|aucune?|personne|rien|ni|sans|non|sauf|sinon|peu probable|peu de chances)(?!\p{L})|(?<!\p{L})n’/iu,
  ar: /(?<!\p{L})[وفل]?(?:لا|لم|لن|ليس\p{L}*|غير|دون|بدون|عدم|بلا|ألا|إلا|لست|ي?تعذّرت?|[يت]رفض\p{L}*)(?!\p{L})|بدون|دون|بعدم|لعدم/u,
  "fa-AF":
    /(?<!\p{L})(?:نه|نخیر|هیچ\p{L}*|بدون|غیر|بی|مگر)(?!\p{L})|ن(?:می|یست|دار|داشت|کر|شد|شن|باش|بود|داد|کن|شو|خواه|خواند|توان|رس|گرف|گیر|یام|یای|یاف|گذ|پذ|پرس|گو|دان|بین|دید|سپ|نوی|نوش|فرست|مان)|بدون/u,
  uk: /(?<!\p{L})(?:не|немає|ні|без|ніхто|ніколи|нічого|жодн\p{L}*|нікого|нікому|крім|хіба|навряд|мало\p{L}*)(?!\p{L})|(?<!\p{L})не\p{L}+/iu,
  ru: /(?<!\p{L})(?:не|нет|ни|без|никто|никогда|ничего|никого|никому|ник(?:ак|от|ем)\p{L}*|нельзя|кроме|разве|вряд|мало\p{L}*)(?!\p{L})|(?<!\p{L})не\p{L}+/iu,
};

/** Words of another language that are quoted say nothing of this one. */
const quoted = /«[^»\p{sc=Arab}\p{sc=Cyrl}]*»|[“"][A-Za-z ,’]*[”"]/gu;

/** Whether a text says no somewhere. */
export const negates = (locale: Locale, text: string): boolean => negations[locale].test(text.replaceAll(quoted, ""));
