import * as z from "zod/v4/mini";

/**
 * What code that runs on phones calls of Zod's small build; there the bundler puts it in place of "zod/mini". Taken from
 * the library itself it would bring every schema and format that the library knows, because the bundler keeps a whole
 * file of it as soon as scripts in two places name something in it. Here one file alone does.
 */
export const config = z.config;
export const meta = z.meta;
export const toJSONSchema = z.toJSONSchema;

export const string = z.string;
export const uuid = z.uuid;
export const iso = { date: z.iso.date, datetime: z.iso.datetime };
export const int = z.int;
export const boolean = z.boolean;
export const literal = z.literal;
const oneOf = z.enum;
export { oneOf as enum };
export const custom = z.custom;
export const json = z.json;

export const array = z.array;
export const tuple = z.tuple;
export const object = z.object;
export const strictObject = z.strictObject;
export const looseObject = z.looseObject;
export const partial = z.partial;
export const record = z.record;
export const partialRecord = z.partialRecord;
export const union = z.union;
export const discriminatedUnion = z.discriminatedUnion;

export const optional = z.optional;
export const exactOptional = z.exactOptional;
export const nullable = z.nullable;
export const readonly = z.readonly;
export const pipe = z.pipe;
export const transform = z.transform;

export const minLength = z.minLength;
export const maxLength = z.maxLength;
export const minimum = z.minimum;
export const maximum = z.maximum;
export const nonnegative = z.nonnegative;
export const positive = z.positive;
export const regex = z.regex;
export const trim = z.trim;
export const refine = z.refine;
export const superRefine = z.superRefine;

// Code that asks a schema what it is.
export const ZodMiniEnum = z.ZodMiniEnum;
export const ZodMiniLiteral = z.ZodMiniLiteral;
export const ZodMiniNever = z.ZodMiniNever;
export const ZodMiniObject = z.ZodMiniObject;
