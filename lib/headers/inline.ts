import { createHash } from "node:crypto";

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const inlineAttribute = /<[a-z][^>]*\s(style|on[a-z]+)=["'][^>]*>/i;

const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const hashes = (codes: string[]) => [...new Set(codes.filter(Boolean).map(hash))];

/** The hashes of the scripts and styles that stand inside a page. */
export const inlineHashes = (html: string) => ({
  scripts: hashes([...html.matchAll(script)].map(([, attributes = "", code = ""]) => / src=/.test(attributes) ? "" : code)),
  styles: hashes([...withoutScripts(html).matchAll(style)].map(([, code = ""]) => code)),
});

/** The first element whose style or handler a policy without `unsafe-inline` would block. */
export const blockedAttribute = (html: string) => inlineAttribute.exec(withoutScripts(html))?.[0];

/** The page as a still: nothing in it runs. */
export const withoutScripts = (html: string) =>
  html.replace(script, "").replace(/<link\b[^>]*as="script"[^>]*>/gi, "");
