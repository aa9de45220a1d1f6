import type { Advisory, AuthorityId } from "#rules";
import { citing } from "#lib/command/drift.ts";
import { usualFetching, type Fetching } from "#lib/law-watch/fetching.ts";
import type { Report } from "#lib/law-watch/looked.ts";
import { watch } from "#lib/law-watch/watch.ts";
import { serving } from "./server.ts";

/** A day on which nothing is past its review date. */
export const early = "2024-01-01";

type Handle = Parameters<typeof serving>[0];
type Setting = Partial<Fetching> & { only?: AuthorityId; day?: string; notices?: readonly Advisory[] };

/** What the watch finds where a server answers so, with how long it waited and what it asked for. */
export const watched = async (handle?: Handle, { only, day = early, notices = [], ...fetching }: Setting = {}) => {
  const server = await serving(handle);
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void (milliseconds > 0 && waits.push(milliseconds));
  try {
    const report: Report = await watch({
      fetching: { ...usualFetching, pause: 0, wait, base: server.base, ...fetching },
      day,
      notices,
      citing,
      ...(only && { only }),
    });
    return { report, waits, ...server };
  } finally {
    await server.stop();
  }
};

export const foundOf = ({ looked }: Report, id: string) =>
  looked.find(({ what }) => what.startsWith(`${id} (`) || what === id)?.found;
