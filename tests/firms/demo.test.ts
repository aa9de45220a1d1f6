import { afterEach, expect, test } from "vitest";
import { readFirms } from "#lib/firms/read.ts";

const before = process.env.PAROLE_ORIGIN;
afterEach(() => {
  if (before === undefined) delete process.env.PAROLE_ORIGIN;
  else process.env.PAROLE_ORIGIN = before;
});

const demoAt = (origin: string) => {
  process.env.PAROLE_ORIGIN = origin;
  return readFirms().find(({ demo }) => demo);
};

test.each(["http://localhost:3000", "http://127.0.0.1:3120"])(
  "The demo firm, whose key anybody has, takes in intakes for who tries it out at %s",
  (origin) => expect(demoAt(origin)?.intake).toBeDefined(),
);

test("The demo firm takes in nothing where strangers come", () => {
  expect(demoAt("https://check.example")?.intake).toBeUndefined();
});

test("where no server takes in what people send, no firm does", () => {
  process.env.PAROLE_STATIC = "1";
  try {
    expect(readFirms().filter(({ intake }) => intake)).toEqual([]);
  } finally {
    delete process.env.PAROLE_STATIC;
  }
  process.env.PAROLE_ORIGIN = "http://localhost:3000";
  expect(readFirms().filter(({ intake }) => intake)).not.toEqual([]);
});
