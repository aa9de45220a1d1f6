import { changed, type Changed } from "./changed.ts";

/** Where the feed of the rules' versions lies. */
export const feedPath = "/changes.xml";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

const textOf = ({ summary, people, affected }: Changed): string =>
  [summary, people, ...affected].filter((line) => line !== null).join("\n\n");

const entry = (origin: string, one: Changed): string[] => [
  "  <entry>",
  `    <id>${origin}${feedPath}#${one.version}</id>`,
  `    <title>${escaped(one.heading)}</title>`,
  `    <updated>${one.date}T00:00:00Z</updated>`,
  `    <link href="${origin}/en/law#version-${one.version}"/>`,
  `    <content type="text">${escaped(textOf(one))}</content>`,
  "  </entry>",
];

/** The versions of the rules as an Atom feed (RFC 4287). */
export const feed = (origin: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${origin}${feedPath}</id>`,
    "  <title>Parole Check: how the rules have changed</title>",
    `  <updated>${changed[0]!.date}T00:00:00Z</updated>`,
    "  <author><name>Parole Check</name></author>",
    `  <link rel="self" type="application/atom+xml" href="${origin}${feedPath}"/>`,
    `  <link rel="alternate" type="text/html" href="${origin}/en/law#changes"/>`,
    ...changed.flatMap((one) => entry(origin, one)),
    "</feed>",
    "",
  ].join("\n");
