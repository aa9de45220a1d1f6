type Inline = { scripts: string[]; styles: string[] };

/** What a document may load and frame, and who may frame it. Inline code runs only if its hash is named; a form can be sent nowhere. */
export const policy = (
  { scripts, styles }: Inline,
  framedBy: readonly string[] = [],
  frames: readonly string[] = [],
) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    ...(frames.length > 0 ? [["frame-src", ...frames].join(" ")] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(" ") : "'none'"}`,
  ].join("; ");

/**
 * What the policy of a firm's office adds: text becomes code only through the script `trusted`, which lets scripts of
 * the build through and nothing else.
 */
export const trusting = "require-trusted-types-for 'script'; trusted-types default";

/** The policy of everything that is not a document. */
export const nothing = "default-src 'none'; frame-ancestors 'none'";
