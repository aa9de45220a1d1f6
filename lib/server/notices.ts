import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import * as z from "zod";
import { notices, type About } from "../i18n/notices.ts";

export type Notice = { html: Buffer; policy: string };
/** The notices that the build made, with their policies. */
export type Notices = Record<About, Notice>;

const Meta = z.object({ headers: z.object({ "content-security-policy": z.string() }) });

/** Reads the notices of a build, so that none has to be found when something fails. */
export const noticesIn = (build: string): Notices => {
  const folder = join(build, "server", "app", "notice");
  const read = (about: About): Notice => {
    const { headers } = Meta.parse(JSON.parse(readFileSync(join(folder, `${about}.meta`), "utf8")));
    return {
      html: readFileSync(join(folder, `${about}.html`)),
      policy: headers["content-security-policy"],
    };
  };
  return Object.fromEntries(notices.map((about) => [about, read(about)])) as Notices;
};

export const headersFor = ({ html, policy }: Notice) => ({
  "Content-Type": "text/html; charset=utf-8",
  "Content-Length": html.length,
  "Content-Security-Policy": policy,
});

/** Answers with a notice. */
export const show = (notice: Notice, status: number, response: ServerResponse): void => {
  response.writeHead(status, headersFor(notice)).end(notice.html);
};
