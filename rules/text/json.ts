type Path = (string | number)[];

/** How many paths are named: a text made to have millions gets its answer too. */
const most = 100;

/** Where a reader of JSON stands in an object or in a list, which has no keys. */
type Level = { keys: Set<string> | null; at: string | number; isKeyNext: boolean };

/** Whether the mark at a place belongs to its string: an odd number of backslashes stands before it. */
const isEscaped = (json: string, place: number): boolean => {
  let from = place;
  while (json[from - 1] === "\\") from -= 1;
  return (place - from) % 2 === 1;
};

/** Where the string that begins at a place ends. */
const endOfString = (json: string, start: number): number => {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
};

const next = (level: Level): void => {
  if (level.keys) level.isKeyNext = true;
  else level.at = Number(level.at) + 1;
};

/** The paths of the first keys that stand twice in one object of a text that is JSON. */
const repeatedKeys = (json: string): Path[] => {
  const levels: Level[] = [];
  const found: Path[] = [];
  const readString = (level: Level | undefined, string: string) => {
    if (!level?.keys || !level.isKeyNext) return;
    level.at = JSON.parse(string) as string;
    level.isKeyNext = false;
    if (level.keys.has(level.at) && found.length < most) found.push(levels.map(({ at }) => at));
    level.keys.add(level.at);
  };
  for (let place = 0; place < json.length; place += 1) {
    const mark = json[place];
    const level = levels.at(-1);
    if (mark === "{") levels.push({ keys: new Set(), at: "", isKeyNext: true });
    if (mark === "[") levels.push({ keys: null, at: 0, isKeyNext: false });
    if (mark === "}" || mark === "]") levels.pop();
    if (mark === "," && level) next(level);
    if (mark !== '"') continue;
    const end = endOfString(json, place);
    readString(level, json.slice(place, end));
    place = end - 1;
  }
  return found;
};

export type JsonRead = { ok: true; value: unknown; repeated: Path[] } | { ok: false; why: string };

/**
 * What a text of JSON says, or why it is none. `JSON.parse` keeps the last of two keys and is silent, so those that
 * stand twice come with it. Never throws.
 */
export const readJson = (text: string): JsonRead => {
  try {
    return { ok: true, value: JSON.parse(text), repeated: repeatedKeys(text) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : "not JSON" };
  }
};
