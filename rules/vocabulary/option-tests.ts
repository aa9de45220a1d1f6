import * as z from "zod/mini";

/** The answer is one of these options. */
export const is = <const O extends string>(...options: O[]) => z.literal(options);

/** A several-answer question includes this option. */
export const has = <const O extends string>(option: O): z.ZodMiniType<{ [K in O]: true }> =>
  // Zod types a computed key as any string; the option is a literal here, so the type says what the test accepts.
  z.looseObject({ [option]: z.literal(true) }) as unknown as z.ZodMiniType<{ [K in O]: true }>;

/** A several-answer question includes nothing but these options. */
export const only = <const O extends string>(...options: O[]): z.ZodMiniType<{ [K in O]?: true }> =>
  // As above: the options are literals, and the keys of an object made of them are any string to Zod.
  z.strictObject(
    Object.fromEntries(options.map((option) => [option, z.optional(z.literal(true))])),
  ) as unknown as z.ZodMiniType<{ [K in O]?: true }>;
