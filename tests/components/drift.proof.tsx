import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { Today } from "#components/clock/today.ts";
import { Authority } from "#components/law/Authority.tsx";
import { QuotedProvision } from "#components/provision/QuotedProvision.tsx";
import { PastReview } from "#components/provision/PastReview.tsx";
import { longDate } from "#lib/i18n/dates.ts";
import { authorities, authorityIds, citedByRules, daysAfter, reviewOf, version, type AuthorityId } from "#rules";
import { drawn } from "./drawn.tsx";
import { inMarkup } from "./roles.ts";

type Kind = (typeof authorities)[AuthorityId]["kind"];
const changed = "This text may have changed.";
const nextDay = (day: string) => daysAfter(day, 1);
const inWords = (day: string) => longDate(day, ["en-US"]);

/** What is read of each, all on the day that is given for it. */
const shown = (
  ids: readonly AuthorityId[],
  dayFor: (id: AuthorityId) => string,
  show: (id: AuthorityId) => ReactNode,
) =>
  inMarkup(
    drawn(
      ids.map((id) => (
        <section key={id} aria-label={id}>
          <Today value={dayFor(id)}>{show(id)}</Today>
        </section>
      )),
    ),
  )
    .all("region")
    .map(({ text }) => text);
const due = (id: AuthorityId) => reviewOf(authorities[id]).reviewBy;
const dates = (id: AuthorityId) =>
  `We last checked it on ${inWords(version.date)}. It is due for a new check by ${inWords(due(id))}.`;

describe("Each text that is cited says when it was checked, and when it is due again:", () => {
  const quoted = (id: AuthorityId) => <QuotedProvision id={id}>{null}</QuotedProvision>;
  const listed = (id: AuthorityId) => <Authority id={id} />;

  test.each([
    ["on the result", authorityIds, quoted],
    ["on the page of the law", citedByRules, listed],
  ])("%s", (_, ids, show) => {
    const on = (dayFor: (id: AuthorityId) => string) => shown(ids, dayFor, show);
    const onTheDay = on(due);
    expect(onTheDay).toHaveLength(ids.length);
    const dated = (id: AuthorityId, text: string) => text.includes(dates(id)) && !text.includes(changed);
    expect(ids.filter((id, at) => !dated(id, onTheDay[at]!))).toEqual([]);
    const after = on((id) => nextDay(due(id)));
    const said = (id: AuthorityId) =>
      `${dates(id)} The day for a new check, ${inWords(due(id))}, has passed. ${changed}`;
    expect(ids.filter((id, at) => !after[at]?.includes(said(id)))).toEqual([]);
  });

  test("and a page made ahead of time, which knows no day, does not say that a text changed", () => {
    expect(drawn(<PastReview reviewBy="1999-01-01">old</PastReview>, null)).toBe("");
    expect(drawn(<PastReview reviewBy="1999-01-01">old</PastReview>)).toBe("old");
  });
});

describe("The day for review", () => {
  const daysUntil = (reviewBy: string) => (Date.parse(reviewBy) - Date.parse(version.date)) / (24 * 60 * 60 * 1000);
  const days = (kind: Kind, verified: "one copy" | "secondary" = "one copy") =>
    daysUntil(reviewOf({ kind, verified }).reviewBy);

  test("comes 180 days after the last check for laws and decisions, and 90 for what an agency can change", () => {
    expect((["statute", "regulation", "decision"] as const).map((kind) => days(kind))).toEqual([180, 180, 180]);
    expect((["instructions", "guidance", "notice"] as const).map((kind) => days(kind))).toEqual([90, 90, 90]);
  });

  test.each(Object.entries(authorities))(
    "comes after 90 days for every text that is known at second hand: %s",
    (_, { kind }) => {
      expect(days(kind, "secondary")).toBe(90);
    },
  );
});
