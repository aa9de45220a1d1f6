import { parse } from "parse5";
import { authorities, authorityIds, type AuthorityId } from "#rules";
import { textOf } from "./markup.ts";

/** A form, and an edition of it that the book names. */
export type Edition = { form: string; edition: string; ids: AuthorityId[] };

const namesIn = (id: AuthorityId): [form: string, edition: string][] => {
  const { citation, title, paraphrase, note } = authorities[id];
  const words = [citation, title, paraphrase, note ?? ""].join(" ");
  return [...words.matchAll(/\b\d\d\/\d\d\/\d\d\b/g)].flatMap(({ 0: edition, index }) => {
    const forms = [...words.slice(0, index).matchAll(/\bForm ([A-Z]+-\d+[A-Z]?)\b/g)];
    const form = forms.at(-1)?.[1];
    return form ? [[form, edition] as [string, string]] : [];
  });
};

/** The editions of forms that records name, each with the records that do: the nearest form named before it. */
export const editions: Edition[] = authorityIds
  .flatMap((id) => namesIn(id).map(([form, edition]) => ({ form, edition, id })))
  .reduce<Edition[]>((list, { form, edition, id }) => {
    const known = list.find((one) => one.form === form && one.edition === edition);
    if (!known) return [...list, { form, edition, ids: [id] }];
    return list.map((one) =>
      one === known ? { ...one, ids: [...new Set([...one.ids, id])] } : one,
    );
  }, []);

/** The editions that the page of a form gives after the words “Edition Date”; none where it gives none. */
export const editionsOn = (html: string): string[] => {
  const text = textOf(parse(html), { missable: /^$/, left: /^(script|style|head)$/ });
  const said = /edition date([\s\S]{0,600})/i.exec(text)?.[1] ?? "";
  return [...new Set([...said.matchAll(/\b\d\d\/\d\d\/\d\d\b/g)].map(([day]) => day))];
};
