import { authorities, authorityIds, version, type Advisory, type AuthorityId } from "#rules";
import { editions } from "./editions.ts";
import { fetcher, type Fetching } from "./fetching.ts";
import type { Looked, Report } from "./looked.ts";
import { overdueOn } from "./overdue.ts";
import { partOf, placeOf } from "./place.ts";
import { restingOn, together, type Citing } from "./resting.ts";
import { lookAtDocuments, lookAtForm, lookAtText, reading, type Get } from "./looking.ts";

export type Watching = {
  fetching: Fetching;
  day: string;
  notices: readonly Advisory[];
  citing: Citing;
  /** One text to look at, in place of everything. */
  only?: AuthorityId;
};

type Look = (resting: Citing) => Promise<Looked>;

const textLooks = (get: Get, ids: readonly AuthorityId[]): Look[] => {
  const readAt = reading(get);
  return ids.map((id) => async (resting) => ({
    what: `${id} (${authorities[id].citation})`,
    url: authorities[id].url,
    resting: resting(id),
    found: await lookAtText(readAt, authorities[id]),
  }));
};

const formLooks = (get: Get): Look[] =>
  editions.map((edition) => async (resting) => {
    const { url, found } = await lookAtForm(get, edition);
    return {
      what: `Form ${edition.form}, edition ${edition.edition}`,
      url,
      resting: together([{ texts: edition.ids }, ...edition.ids.map(resting)]),
      found,
    };
  });

const partOfText = (id: AuthorityId): string | null => {
  const place = placeOf(authorities[id]);
  return place?.at === "ecfr" ? partOf(place.section) : null;
};

const partLooks = (get: Get, since: string): Look[] =>
  [...new Set(authorityIds.map(partOfText))]
    .filter((part) => part !== null)
    .map((part) => async (resting) => ({
      what: `8 CFR part ${part} in the Federal Register`,
      url: `https://www.ecfr.gov/current/title-8/part-${part}`,
      resting: together(authorityIds.filter((id) => partOfText(id) === part).map(resting)),
      found: await lookAtDocuments(get, part, since),
    }));

/** Looks at every text that a machine can read, at new documents, at form editions and at review dates. */
export const watch = async ({
  fetching,
  day,
  notices,
  citing,
  only,
}: Watching): Promise<Report> => {
  const get = fetcher(fetching);
  const resting = restingOn(citing, notices);
  const since: string = version.date;
  const looks = only
    ? textLooks(get, [only])
    : [...textLooks(get, authorityIds), ...formLooks(get), ...partLooks(get, since)];
  return {
    day,
    since,
    looked: await Promise.all(looks.map((look) => look(resting))),
    overdue: only ? [] : overdueOn(day, notices),
  };
};
