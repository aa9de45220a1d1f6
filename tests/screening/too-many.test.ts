import { zodResolver } from "@hookform/resolvers/zod";
import { describe, expect, test } from "vitest";
import { formSchema, isTooMany } from "#components/question/answerForm.ts";
import { optionsOf } from "#rules";

const bases = optionsOf("requestBases").filter((option) => option !== "not-sure");

/** What the form says of the first boxes that are checked. */
const errorOf = async (checked: readonly string[]) => {
  const values = { answer: Object.fromEntries(checked.map((option, box) => [`box${box}`, option])) };
  // The resolver types a schema by its own keys; the name of this field is known at run time alone.
  const resolve = zodResolver(formSchema("requestBases", "answer") as never);
  const { errors } = await resolve(values as never, undefined, { fields: {}, shouldUseNativeValidation: false });
  return (errors as Record<string, { type?: unknown }>).answer;
};

describe("A person who chooses reasons", () => {
  test("may choose three", async () => expect(await errorOf(bases.slice(0, 3))).toBeUndefined());

  test("is told that four are too many", async () => expect(isTooMany(await errorOf(bases.slice(0, 4)))).toBe(true));

  test("is told something else where none is chosen", async () => {
    const error = await errorOf([]);
    expect(error).toBeDefined();
    expect(isTooMany(error)).toBe(false);
  });

  test("is told something else where “not sure” stands beside a reason", async () => {
    const error = await errorOf([bases[0]!, "not-sure"]);
    expect(error).toBeDefined();
    expect(isTooMany(error)).toBe(false);
  });
});
