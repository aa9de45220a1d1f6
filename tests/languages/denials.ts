import { branches } from "#lib/command/words/branches.ts";
import { fallback, type Locale } from "#lib/i18n/locales.ts";
import { negates } from "./negations.ts";

type Translation = Exclude<Locale, "en">;

/** What can only be a "no". A Haitian "pa" is a "by" in "step by step" and in "for example", an "own" before a person. */
const denials: Record<Translation, RegExp> = {
  es: /(?<!\p{L})(?:no|nunca|ning[uú]n\p{L}*|nadie|nada|ni|sin(?! embargo)|tampoco)(?!\p{L})/iu,
  ht: /(?<!\p{L})(?:(?<!(\p{L}+) )pa|(?<=(\p{L}+) )pa(?! \2(?!\p{L}))(?! (?:egzanp|konparèt|ou|m|w|li|l|nou|yo|mwen|tribinal)(?!\p{L}))|pat|p’ap|poko|okenn|anyen|san|ni)(?!\p{L})(?! egzanp)/iu,
  fr: /(?<!\p{L})(?:ne(?! [^.,;:]*\bque\b)|aucune?|rien|ni|sans|non)(?!\p{L})|(?<!\p{L})n’(?!importe)/iu,
  ar: /(?<!\p{L})[وفل]?(?:لا|لم|لن|ليس\p{L}*|غير|ب?دون|عدم|بلا|ألا|لست|بعدم|لعدم)(?![\p{L}\p{M}])/u,
  "fa-AF":
    /(?<!\p{L})(?:نه|نخیر|هیچ\p{L}*|بدون)(?!\p{L})|(?<!\p{L})ن(?:می‌|یست|دار[دنی]|داشت|کرد|شد|شن|باش|بود(?!ن)|داد|کن|شو|خواه|توان|رس|گرف|گیر|یام|یای|یاف|گذ|پذ|دان|دید|سپ|فرست)/u,
  uk: /(?<!\p{L})(?:не(?! (?:тільки|лише))|немає|ні|без|ніхто|ніколи|нічого|жодн\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не(?! только)|нет|ни|без|никто|никогда|ничего|никого|нельзя)(?!\p{L})/iu,
};

/** English that says no with another word than "no", which many languages can only say with one. */
const saidOtherwise: Readonly<Record<string, RegExp>> = {
  "until it is there: as long as it is not": /\b(?:until|before|still|yet|pending|put off)\b/i,
  "only if: not unless": /\b(?:only|alone|at most|at least|at or below|or fewer|less)\b/i,
  "outside of: not in": /\b(?:outside|beyond|other than|besides|else|away|apart|than an officer sets|than officers)\b/i,
  "missing: not there":
    /\b(?:miss(?:ing|es)?|lacks?|le(?:ft|aves?|ave) out|leaving out|drops|absent|stripped|offline|gone)\b/i,
  "untrue: not true":
    /\bun(?!der|it|iversit|ion|less|iform|ited|til|ique)[a-z]{4,}|\bin(?:complete|admissib|appropriate)\w*|\bim(?:proper|possible)\w*|\b(?:false|void|illegal)\b/i,
  "whether: or not": /\bwhether\b/i,
  "safe: without danger": /\bsafe(?:ly|ty|r)?\b/i,
  "ever, anything: never, nothing": /\b(?:ever|any(?:thing|one)?)\b/i,
  "at second hand: not at first hand": /\bsecond[- ]?hand\b/i,
  "rarely, little, cheap: not often, not much": /\b(?:rarely|few|little|low|low-cost|short|unclear)\b/i,
  "refused, disagree, differ, fail: not allowed, not agreed, not the same":
    /\b(?:refus|disagree|differ|fail|blocks?|turn(?:ed)? back|exce?pt|nonimmigrant|non-profit|hold off|waive|free to|denied?|wrong)/i,
  "due by: not later than": /\bby \{|\bdue\b/i,
};

const quoted = /«[^»]*»|[“"„][^”“"]*[”“"]/gu;
const isEmpty = (choices: readonly string[]) => choices.some((choice) => choice.endsWith("#zero"));

/** Whether a translation says no where its English says nothing of the kind, in any voice and number. */
export const deniesAlone = (locale: Translation, english: string, translation: string): boolean =>
  !branches(english).some(({ text }) => negates(fallback, text)) &&
  !Object.values(saidOtherwise).some((pattern) => pattern.test(english)) &&
  branches(translation).some(
    ({ text, choices }) => !isEmpty(choices) && denials[locale].test(text.replaceAll(quoted, "")),
  );
