import { pages } from "../../handoff/pagePaths.ts";
import type { Headers } from "../../headers/security.ts";
import type { ExportedFile } from "./files.ts";
import { exportedHeaders } from "./headers.ts";

/** Headers that are also sent with an error. */
const refusal = { "Cache-Control": "no-store" };

const quoted = (text: string): string => `"${text.replaceAll(/["\\$]/g, "\\$&")}"`;
const variable = (name: string): string => `$parole_${name.toLowerCase().replaceAll("-", "_")}`;

/** The value that most files share is the default of a map and is not written for each. */
const commonest = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
};

type Row = { place: string; headers: Headers };

/** The longest text that nginx reads at once; a policy with more hashes is joined from several. */
const longest = 3000;

/** The variables from which a header is joined. */
const variablesOf = (name: string, rows: readonly Row[]): string[] => {
  const most = Math.max(...rows.map(({ headers }) => headers[name]?.length ?? 0));
  const count = Math.ceil(most / longest);
  return Array.from({ length: count }, (_, at) => `${variable(name)}${at === 0 ? "" : `_${at}`}`);
};

const mapsOf = (name: string, rows: readonly Row[]): string[] =>
  variablesOf(name, rows).map((variable, at) => {
    const text = ({ headers }: Row) =>
      (headers[name] ?? "").slice(at * longest, (at + 1) * longest);
    return mapOf(variable, rows, text);
  });

const mapOf = (variable: string, rows: readonly Row[], valueOf: (row: Row) => string): string => {
  const usual = commonest(rows.map(valueOf));
  const others = rows.filter((row) => valueOf(row) !== usual);
  return [
    `map $uri ${variable} {`,
    `  default ${quoted(usual)};`,
    ...others.map((row) => `  ${quoted(row.place)} ${quoted(valueOf(row))};`),
    "}",
  ].join("\n");
};

const rowsOf = (files: readonly ExportedFile[]): Row[] =>
  files.map((file) => ({ place: file.place, headers: exportedHeaders(file) }));

/** Only over https, which is said by a proxy in front or known here. */
const https = "Strict-Transport-Security";

/** A part of the configuration of nginx: the maps stand outside, the rest inside of `server`. */
export const nginxMaps = (files: readonly ExportedFile[]): string => {
  const rows = rowsOf(files);
  const names = [...new Set(rows.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== https,
  );
  const promise = rows[0]?.headers[https] ?? "";
  return [
    "map_hash_bucket_size 256;",
    "map_hash_max_size 4096;",
    ...names.flatMap((name) => mapsOf(name, rows)),
    `map $scheme$http_x_forwarded_proto $parole_https {\n  default "";\n  ~*https ${quoted(promise)};\n}`,
    `map $status $parole_kept {\n  default ${variable("Cache-Control")};\n  ~^[45] ${quoted(refusal["Cache-Control"])};\n}`,
    "",
  ].join("\n");
};

const codePages = [...new Set(Object.values(pages))].join("|");

/** What stands inside of `server`, beside its port, its certificate and its root. */
export const nginxServer = (files: readonly ExportedFile[]): string => {
  const rows = rowsOf(files);
  const names = [...new Set(rows.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== https && name !== "Cache-Control",
  );
  return `server_tokens off;
access_log off;
charset utf-8;
charset_types text/plain text/css text/javascript application/javascript application/xml;
gzip_static on;
error_page 404 /404.html;
error_page 400 403 405 414 /refused.html;
${names.map((name) => `add_header ${name} "${variablesOf(name, rows).join("")}" always;`).join("\n")}
add_header Cache-Control $parole_kept always;
add_header ${https} $parole_https always;

location = / { try_files /index.html =404; }
location ~ "^/[A-Za-z-]+/(${codePages})#" { try_files /recover.html =404; }
location ~ "\\.mjs$" { types {} default_type text/javascript; }
location ~ "\\.webmanifest$" { types {} default_type application/manifest+json; }
location / { try_files $uri $uri.html =404; }
`;
};
