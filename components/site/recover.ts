/** Opens the page that an address means whose # was written out, with the code behind a # again. */
const recover = () => {
  const [before = "", ...behind] = (location.pathname + location.search).split(/%(?:25)*23/i);
  // Joined anew: two slashes at the start would lead to another site.
  const parts = decodeURIComponent(before).split(/[/\\]/).flatMap((part) => /^[\w-]+/.exec(part)?.[0] ?? []);
  const code = behind.join("").split(/[?&]/)[0] ?? "";
  location.replace(`/${parts.join("/")}?sent#${code}`);
};

/** The same as a script in the page itself, which needs none of the others. */
export const recovering = `(${String(recover)})()`;
