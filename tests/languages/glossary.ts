type Glossary = {
  /** As a detector names the language (ISO 639-3). */
  detected: readonly string[];
  /** A language that a detector takes it for where a text is short, and the letters by which that one is known. */
  sibling?: { detected: string; letters: RegExp };
  /** English words, and one of the ways in which they are said: each message with the one holds the other. */
  terms: readonly [english: RegExp, said: RegExp][];
  /** Words that mean something else: release from prison, a notary, a visa, a person called illegal. */
  falseFriends: readonly RegExp[];
};

/** The words of the law in each language, and those that would mislead (see the README on changing a language). */
export const glossary: Readonly<Record<string, Glossary>> = {
  es: {
    detected: ["spa"],
    terms: [
      [/humanitarian parole/i, /permiso humanitario/i],
      [/\blawyers?\b/i, /abogad/i],
      [/green card/i, /tarjeta verde|residen/i],
      [/re-parole/i, /re-parole/i],
    ],
    falseFriends: [
      /libertad condicional/i,
      /\bremover\b|\bremoción\b/i,
      /visa humanitaria/i,
      /\baplicación de parole/i,
      /\bilegales\b/i,
    ],
  },
  ht: {
    detected: ["hat"],
    terms: [
      [/humanitarian parole/i, /libète sou kondisyon|parole/i],
      [/\blawyers?\b/i, /avoka/i],
    ],
    falseFriends: [/\bevidans\b/i, /moun ilegal/i],
  },
  fr: {
    detected: ["fra"],
    sibling: { detected: "hat", letters: /\b(nan|yo|pou|ki|gen|pa)\b/i },
    terms: [
      [/humanitarian parole/i, /parole/i],
      [/\blawyers?\b/i, /avocat/i],
    ],
    falseFriends: [/lib[ée]r(?:ation|té) conditionnelle/i, /\brenonciation\b/i, /\bévidence/i, /visa humanitaire/i],
  },
  ar: {
    detected: ["arb"],
    terms: [
      [/humanitarian parole/i, /إذن (?:ال)?دخول|parole/i],
      [/\blawyers?\b/i, /محام/],
    ],
    falseFriends: [/(?<![«"])الإفراج المشروط(?! الإنساني| من السجن)/, /الإزالة/],
  },
  "fa-AF": {
    detected: ["prs", "pes"],
    terms: [
      [/humanitarian parole/i, /اجازهٔ موقت دخول|پرول|parole/i],
      [/\blawyers?\b/i, /وکیل|وکلا/],
    ],
    falseFriends: [/آزادی مشروط(?! زندانی)/, /حذف از/],
  },
  uk: {
    detected: ["ukr"],
    sibling: { detected: "rus", letters: /[ыэёъ]/i },
    terms: [
      [/humanitarian parole/i, /гуманітарн\S* парол/i],
      [/\blawyers?\b/i, /адвокат|юрист/i],
    ],
    falseFriends: [/умовно-достроков/i, /нелегал(?!ьн)/i],
  },
  ru: {
    detected: ["rus"],
    sibling: { detected: "ukr", letters: /[іїєґ]/i },
    terms: [
      [/humanitarian parole/i, /гуманитарн\S* парол/i],
      [/\blawyers?\b/i, /адвокат|юрист/i],
    ],
    falseFriends: [/условно-досрочн/i, /нелегал(?!ьн)/i],
  },
};
