import * as z from "zod/mini";

// The content security policy forbids `new Function`. Zod's small build has no need of it today, and is to probe for
// none tomorrow.
z.config({ jitless: true });

/** A question with one answer: its option, as a string. */
export const one = <const O extends string>(...options: O[]) => z.enum(options);

const alone = ["none", "not-sure"];

/**
 * A question with several answers: an object of options whose values are `true`.
 * At least one and at most `max`; `none` and `not-sure` exclude the others. The refinements are told to
 * JSON Schema by hand, which would drop them in silence.
 */
const several = <const O extends string>(options: O[], max: number) => {
  const keys = Object.fromEntries(
    options.map((option) => [option, z.exactOptional(z.literal(true))]),
  );
  return z.strictObject(keys as Record<O, z.ZodMiniExactOptional<z.ZodMiniLiteral<true>>>).check(
    z.refine((chosen) => Object.keys(chosen).length > 0, "at least one option"),
    ({ value, issues }) => {
      if (Object.keys(value).length <= max) return;
      issues.push({
        code: "too_big",
        origin: "object",
        maximum: max,
        inclusive: true,
        input: value,
      });
    },
    z.refine(
      (chosen) => Object.keys(chosen).length < 2 || !alone.some((option) => option in chosen),
      "none and not-sure exclude the other options",
    ),
    z.meta({
      minProperties: 1,
      maxProperties: max,
      allOf: alone
        .filter((option) => (options as string[]).includes(option))
        .map((option) => ({ if: { required: [option] }, then: { maxProperties: 1 } })),
    }),
  );
};

export const many = <const O extends string>(...options: O[]) => several(options, options.length);
export const upToThree = <const O extends string>(...options: O[]) => several(options, 3);

export const yesNo = one("yes", "no", "not-sure");
/** For a fact that a paper or somebody's word still has to make true. */
export const yesNoNotYet = one("yes", "no", "not-yet", "not-sure");
/** Who a person in the US, or one who died, is to the person who asks. */
export const kinship = one("close-relative", "other-relative-or-partner", "unrelated", "not-sure");
/** The same where the person concerned must be in the US for the reason to hold. */
export const kinshipInUs = one(
  "close-relative",
  "other-relative-or-partner",
  "unrelated",
  "not-in-us",
  "not-sure",
);
