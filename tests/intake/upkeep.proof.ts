import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { openDatabase, openFile, type Store } from "#lib/server/intake/store/store.ts";
import { deliverAll, newDesk, newFolder, send } from "./desk.ts";
import { newOffice, secret, secretName } from "./office.ts";
import { newCluster } from "./postgres.ts";
import { canaries } from "./screening.ts";

const cluster = await newCluster();
afterAll(() => cluster.remove());

const acme = await newOffice({ id: "acme", webhook: "http://127.0.0.1:1/" });

const intake = (words: string[], environment: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/command/intake.ts", ...words],
    {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    },
  );
  return { status, stdout, stderr };
};

/** A store with one intake whose message was given up, and the settings that name it. */
const withOne = async (open: () => Promise<Store>) => {
  process.env[secretName] = secret;
  const store = await open();
  const { desk, clock } = await newDesk({ store, offices: [acme] });
  const { id } = await send(desk, "acme", clock);
  for (let at = 0; at < 12; at += 1) {
    clock.now += 24 * 60 * 60 * 1000;
    await deliverAll(desk, { post: async () => ({ is: "failed", told: "503" }), send: null });
  }
  await store.close();
  return id;
};

const inFile = async () => {
  const folder = newFolder();
  const firms = newFolder();
  writeFileSync(join(firms, "acme.json"), JSON.stringify(acme.office));
  const id = await withOne(() => openFile(join(folder, "intake.db")));
  return { id, folder, environment: { PAROLE_DATA: folder, PAROLE_FIRMS: firms, [secretName]: "" } };
};

const idsIn = async (store: Store): Promise<string[]> => {
  onTestFinished(() => store.close());
  return (await store.db.selectFrom("intake").select("id").execute()).map(({ id }) => id);
};

describe("An operator", () => {
  test("is told what is wrong, by the name of the firm and of the variable", async () => {
    const { environment } = await inFile();
    const { status, stdout } = intake(["doctor"], environment);
    expect(stdout).toMatch(/^ok {5}the store/m);
    expect(stdout).toMatch(/^WRONG {2}acme: secrets of its webhook: not set: FIRM_TEST_SECRET$/m);
    expect(stdout).toMatch(/^WRONG {2}messages given up \(1\)/m);
    expect(status).toBe(1);
  });

  test("sees what was given up, and has it sent again", async () => {
    const { id, environment } = await inFile();
    expect(intake(["dead"], environment).stdout).toBe(`acme  msg_${id}_1  10 attempts  503\n1 given up\n`);
    expect(intake(["replay", "other"], environment).stdout).toBe("0 will be sent again\n");
    expect(intake(["replay"], environment).stdout).toBe("1 will be sent again\n");
    expect(intake(["dead"], environment).stdout).toBe("0 given up\n");
  });

  test("has destroyed by hand what is due", async () => {
    const { environment, folder } = await inFile();
    const store = await openFile(join(folder, "intake.db"));
    await store.db.updateTable("intake").set({ expires2_at: 1, expires1_at: 1 }).execute();
    await store.close();
    expect(intake(["purge"], environment).stdout).toBe("destroyed: 1 intakes, the answers of 0 more, 0 used proofs\n");
  });

  test("takes a copy while the store is in use, which nobody can read but the firm, and opens it elsewhere with everything in it", async () => {
    const { id, environment, folder } = await inFile();
    const used = await openFile(join(folder, "intake.db"));
    onTestFinished(() => used.close());
    const copy = join(newFolder(), "copy.db");
    expect(intake(["backup", copy], environment)).toMatchObject({ status: 0, stdout: `written: ${copy}\n` });
    const bytes = readFileSync(copy);
    expect(bytes.includes(id)).toBe(true);
    expect(Object.values(canaries).filter((canary) => bytes.includes(canary))).toEqual([]);
    const elsewhere = newFolder();
    expect(intake(["restore", copy], { PAROLE_DATA: elsewhere }).stdout).toMatch(
      /^restored from .*\nWhat firms decided/,
    );
    expect(await idsIn(await openFile(join(elsewhere, "intake.db")))).toEqual([id]);
  });

  test("takes a copy of a database with PostgreSQL's own programs, and fills an empty one from it", async () => {
    const url = cluster.create("kept");
    const id = await withOne(() => openDatabase(url));
    const copy = join(newFolder(), "copy.dump");
    expect(intake(["backup", copy], { DATABASE_URL: url })).toMatchObject({ status: 0 });
    // What the copy holds is pressed together: written out it can be searched.
    const said = execFileSync("pg_restore", ["--file=-", copy], { encoding: "utf8" });
    expect(said).toContain(id);
    expect(Object.values(canaries).filter((canary) => said.includes(canary))).toEqual([]);
    const empty = cluster.create("emptied");
    expect(intake(["restore", copy], { DATABASE_URL: empty })).toMatchObject({ status: 0 });
    expect(await idsIn(await openDatabase(empty))).toEqual([id]);
  });

  test.each([
    [["backup"], "say into which new file"],
    [["restore", "/nowhere/copy.db"], "/nowhere/copy.db: no such file"],
    [["destroy"], "say what to do: doctor, dead, replay, purge, backup, restore"],
    [[], "say what to do"],
    [["dead", "a", "b"], "b: one word too many"],
  ])("who says %j is told what is missing, and nothing is done", (words, message) => {
    const { status, stderr } = intake(words, { PAROLE_DATA: newFolder() });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("does not write over a copy or a store that is there", async () => {
    const { environment, folder } = await inFile();
    const copy = join(newFolder(), "copy.db");
    intake(["backup", copy], environment);
    expect(intake(["backup", copy], environment).stderr).toContain("there is a file already");
    expect(intake(["restore", copy], { PAROLE_DATA: folder }).stderr).toContain("there is a store already");
  });

  test("cannot restore a damaged copy, and nothing is left behind", async () => {
    const copy = join(newFolder(), "copy.db");
    writeFileSync(copy, "not a store ".repeat(1000));
    const elsewhere = newFolder();
    expect(intake(["restore", copy], { PAROLE_DATA: elsewhere }).status).toBe(2);
    expect(intake(["restore", copy], { PAROLE_DATA: elsewhere }).stderr).not.toContain("already");
  });
});
