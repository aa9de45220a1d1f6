import { evidenceFor, type Answers, type AuthorityId, type FeeInForce } from "#rules";

/** The authorities behind each form. */
export const formCites = {
  "I-131": ["i-131-instructions-evidence"],
  "I-134": ["i-134-instructions", "i-131-instructions-evidence"],
  "I-912": ["cfr-106-3-a-3-ii-C", "cfr-106-3-a-1"],
  "G-28": ["i-131-instructions-evidence"],
} as const satisfies Record<string, readonly AuthorityId[]>;

type Form = {
  form: keyof typeof formCites;
  /** Whether it belongs to the request, or only if something is so. */
  need: "always" | "if";
  /** The fees that it may cost; the amounts stand in the rules, by day. */
  charges: readonly FeeInForce["charge"][];
};
export type FormRow = Form & { cites: readonly AuthorityId[]; ticked: boolean };

/**
 * The forms of the request. The waiver may fit anybody who cannot pay, which no question asks about; a form
 * for a lawyer belongs to it where one helps.
 */
export const formsOf = (answers: Answers, ticked: Readonly<Record<string, true>>): FormRow[] => {
  const { immviServed, paidHelper, protectionRoute } = answers;
  const mayBeFree = immviServed === "yes" || immviServed === "not-sure";
  const hasSpecialCase = protectionRoute?.siv || protectionRoute?.["u-or-t"];
  const isSigned = evidenceFor(answers).some(({ id }) => id === "support-declaration");
  const forms: Form[] = [
    {
      form: "I-131",
      need: "always",
      charges: [
        "i-131-paper",
        "i-131-online",
        ...(mayBeFree ? ["i-131-service-member" as const] : []),
        ...(hasSpecialCase ? ["i-131-special-case" as const] : []),
      ],
    },
    ...(isSigned ? [{ form: "I-134", need: "always", charges: ["i-134"] } as const] : []),
    { form: "I-912", need: "if", charges: [] },
    { form: "G-28", need: paidHelper === "attorney-or-accredited" ? "always" : "if", charges: [] },
  ];
  return forms.map((form) => ({
    ...form,
    cites: formCites[form.form],
    ticked: form.form === "I-134" && ticked["support-declaration"] === true,
  }));
};
