import * as z from "zod";
import type { Read } from "./read.ts";

const Document = z.object({
  document_number: z.string(),
  title: z.string(),
  type: z.string(),
  publication_date: z.string(),
  html_url: z.string(),
});
export type RegisterDocument = z.infer<typeof Document>;

const Words = Document.extend({ abstract: z.string().nullish(), dates: z.string().nullish() });

const List = z.object({
  count: z.number(),
  results: z.array(Document).default([]),
  next_page_url: z.string().nullish(),
});

/** One page of a list of documents, and the address of the next; null where it is no such page. */
export const readList = (json: unknown) => List.safeParse(json).data ?? null;

/** The words of a document that its record gives: title, dates and abstract. */
export const readDocument = (json: unknown): Read => {
  const { data } = Words.safeParse(json);
  if (!data) return { state: "garbled", why: "no document in the answer of the Federal Register" };
  const { title, dates, abstract, publication_date: asOf } = data;
  return { state: "read", text: [title, dates, abstract].filter(Boolean).join("\n"), asOf };
};
