import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { authorities, authorityIds, type AuthorityId } from "#rules";
import { placeOf } from "#lib/law-watch/place.ts";

export const issued = "2026-11-24";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("§ ", "&sect;&nbsp;").replaceAll("“", "&ldquo;");

const idsAt = (at: string, section: string): AuthorityId[] =>
  authorityIds.filter((id) => {
    const place = placeOf(authorities[id]);
    return place?.at === at && "section" in place && `${place.title} ${place.section}` === section;
  });

/** The stored paragraphs of a section, in the shape of the eCFR's XML. */
const ecfrPage = (section: string, change: (text: string) => string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>\n<DIV8 N="${section}" TYPE="SECTION" hierarchy_metadata="{}">`,
    `<HEAD>&#xA7; ${section}   A heading.</HEAD>`,
    ...idsAt("ecfr", `8 ${section}`).flatMap((id) =>
      change(authorities[id].text!)
        .split("\n")
        .map((line) => `<P>${escaped(line)}\n</P>`),
    ),
    '<CITA TYPE="N">[47 FR 30045, July 9, 1982]</CITA>\n</DIV8>',
  ].join("\n");

/** The stored paragraphs of a section, in the shape of the House's pages. */
const codePage = (title: string, section: string, change: (text: string) => string): string => {
  const ids = idsAt("us-code", `${title} ${section}`);
  const said = (inNotes: boolean, name: string) =>
    ids
      .filter((id) => / note\)/.test(authorities[id].citation) === inNotes)
      .flatMap((id) => change(authorities[id].text!).split("\n"))
      .map((line) => `<p class="${name}">${escaped(line)}</p>`);
  return [
    "<html><head><title>U.S.C. Title 8</title></head><body><p>Search</p>",
    `<!-- documentid:${title}_${section} currentthrough:20261120 -->`,
    `<h3 class="section-head">&sect;${section}. A heading</h3>`,
    ...said(false, "statutory-body"),
    '<p class="source-credit">(June 27, 1952, ch. 477.)</p><h4 class="note-head">Amendments</h4>',
    ...said(true, "note-body"),
    "</body></html>",
  ].join("\n");
};

const document = (number: string, words: object = {}) => ({
  document_number: number,
  title: "A rule",
  type: "Rule",
  publication_date: "2026-11-25",
  html_url: `https://www.federalregister.gov/d/${number}`,
  ...words,
});

/** What the sites answer where nothing changed but what `change` makes of each text. */
export const answerOf = (path: string, change = (text: string) => text): string => {
  const url = new URL(`http:/${path}`);
  const query = url.searchParams;
  if (url.pathname.endsWith("/titles.json"))
    return JSON.stringify({ titles: [{ number: 7 }, { number: 8, latest_issue_date: issued }], meta: {} });
  if (url.pathname.includes("/full/")) return ecfrPage(query.get("section")!, change);
  const [, title, section] = /-title(\d+)-section(\w+)/.exec(query.get("req") ?? "") ?? [];
  if (title && section) return codePage(title, section, change);
  if (url.pathname.endsWith("/documents.json")) return JSON.stringify({ count: 0, description: "None" });
  const [, number] = /\/documents\/([\d-]+)\.json$/.exec(url.pathname) ?? [];
  if (number) {
    const id = authorityIds.find((one) => authorities[one].citation.includes(`FR Doc. ${number}`))!;
    return JSON.stringify(document(number, { abstract: change(authorities[id].text ?? ""), dates: null }));
  }
  return `<html><body><h2>Edition Date</h2><p>${url.pathname === "/g-1055" ? "10/01/26" : "01/20/25"}. You can find the edition date at the bottom of the page.</p></body></html>`;
};

export { document };

type Handle = (path: string, request: IncomingMessage, response: ServerResponse) => void;

/** A server in place of all sites, with what it was asked; the path begins with the name of the site. */
export const serving = async (handle: Handle = (path, _, response) => void response.end(answerOf(path))) => {
  const asked: string[] = [];
  const agents = new Set<string>();
  const open = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url!;
    const site = path.split("/")[1]!;
    asked.push(path);
    agents.add(request.headers["user-agent"] ?? "");
    open.set(site, (open.get(site) ?? 0) + 1);
    most = Math.max(most, open.get(site)!);
    response.on("close", () => open.set(site, open.get(site)! - 1));
    handle(path, request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    agents,
    mostAtOnce: () => most,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};
