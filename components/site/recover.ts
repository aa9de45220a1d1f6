import { writtenHash } from "#lib/handoff/letters.ts";

/** Opens the page that an address with an escaped # means, with the code behind a # again. */
const recover = (written: RegExp) => {
  const { pathname, search, hash } = location;
  const [before = "", ...behind] = pathname.split(written);
  // Joined anew: two slashes at the start would lead to another site.
  const parts = decodeURIComponent(before)
    .split(/[/\\]/)
    .flatMap((part) => /^[\w-]+/.exec(part)?.[0] ?? []);
  const later =
    hash.length > 1
      ? hash.slice(1)
      : new RegExp(`${written.source}(PC\\d[^&]*)`, "i").exec(search)?.[1];
  location.replace(`/${parts.join("/")}?sent#${behind.join("") || (later ?? "")}`);
};

/** The same as an inline script, which needs no other script. */
export const recovering = `(${String(recover)})(${String(writtenHash)})`;
