import { evidenceFor, type Answers, type AuthorityId, type FeeAuthorityId, type FeeInForce } from "#rules";

type Form = {
  form: "I-131" | "I-134" | "I-912" | "G-28";
  /** Whether it belongs to the request, or only if something is so. */
  need: "always" | "if";
  /** The fees that it may cost; the amounts stand in the rules, by day. */
  charges: readonly FeeInForce["charge"][];
  cites: readonly (AuthorityId | FeeAuthorityId)[];
};
export type FormRow = Form & { ticked: boolean };

const filing = { cites: ["i-131-instructions-evidence"] } as const;

/**
 * The forms of the request. The waiver may fit anybody who cannot pay, which no question asks about; a form
 * for a lawyer belongs to it where one helps.
 */
export const formsOf = (answers: Answers, ticked: Readonly<Record<string, true>>): FormRow[] => {
  const { immviServed, paidHelper } = answers;
  const mayBeFree = immviServed === "yes" || immviServed === "not-sure";
  const isSigned = evidenceFor(answers).some(({ id }) => id === "support-declaration");
  const forms: Form[] = [
    {
      ...filing,
      form: "I-131",
      need: "always",
      charges: ["i-131-paper", "i-131-online", ...(mayBeFree ? ["i-131-service-member" as const] : [])],
    },
    ...(isSigned
      ? [{
          form: "I-134", need: "always", charges: ["i-134"],
          cites: ["i-134-instructions", "i-131-instructions-evidence"],
        } as const]
      : []),
    { form: "I-912", need: "if", charges: [], cites: ["cfr-106-3-a-3-ii-C", "cfr-106-3-a-1"] },
    { ...filing, form: "G-28", need: paidHelper === "attorney-or-accredited" ? "always" : "if", charges: [] },
  ];
  return forms.map((form) => ({
    ...form,
    ticked: form.form === "I-134" && ticked["support-declaration"] === true,
  }));
};
