import type { Version } from "./versions.ts";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Regions and sets as plain lists, so that they can be compared. */
const plain = (value: unknown): unknown =>
  value instanceof Map
    ? [...(value as Map<unknown, unknown>)].map(([key, inner]): unknown => [key, plain(inner)])
    : value instanceof Set
      ? ([...value] as unknown[]).sort()
      : Array.isArray(value)
        ? (value as unknown[]).map(plain)
        : typeof value === "object" && value !== null
          ? Object.entries(value).map(([key, inner]) => [key, plain(inner)])
          : value;

type Rows = ReadonlyMap<string, Record<string, unknown>>;

const rulesIn = (version: Version): Rows =>
  new Map(
    version
      .publish()
      .rules.map(({ id, anyOf, finding, of, cites, doubt }) => [
        id,
        { when: anyOf, finds: [finding, of], cites, doubt },
      ]),
  );

const authoritiesIn = (version: Version): Rows =>
  new Map(
    Object.entries(version.publish().authorities).map(([id, authority]) => [id, { ...authority }]),
  );

const questionsIn = (version: Version): Rows =>
  new Map(
    version.questionIds.map((id) => {
      const step = version.steps.findIndex(({ ask }) => ask === id);
      const when = version.steps[step]?.when;
      return [
        id,
        {
          options: version.optionsOf(id),
          kind: version.takesSeveral(id),
          "asked when": step < 0 ? "never" : when ? plain(version.regionsOf(when)) : "always",
        },
      ];
    }),
  );

const between = (before: Rows, after: Rows): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (!was || !is) return [`${id}: ${was ? "removed" : "added"}`];
    const parts = Object.keys({ ...was, ...is }).filter((part) => !same(was[part], is[part]));
    return parts.length > 0 ? [`${id}: ${parts.join(", ")}`] : [];
  });

/** What differs between two versions as it is written, whether or not it changes any determination. */
export const writtenDifferences = (before: Version, after: Version) => ({
  rules: between(rulesIn(before), rulesIn(after)),
  questions: between(questionsIn(before), questionsIn(after)),
  authorities: between(authoritiesIn(before), authoritiesIn(after)),
});
