import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "#lib/server/intake/store/store.ts";
import { newOffice } from "../intake/office.ts";
import { freePort } from "../free-port.ts";
import { startServer } from "./process.ts";
import { sendUntilOver } from "./sender.ts";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Whether this user may mount a small disk, as a container or a person without rights may not. */
export const canMount = process.platform === "linux" && process.getuid?.() === 0;

/** Fills a disk of six megabytes with intakes, frees some of it, and compares what was acknowledged with what is stored. */
export const fillTheDisk = async () => {
  const folder = mkdtempSync(join(tmpdir(), "intake-full-"));
  const disk = join(folder, "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]);
  try {
    const ballast = join(disk, "ballast");
    writeFileSync(ballast, Buffer.alloc(4_500_000));
    const firm = join(folder, "acme.json");
    writeFileSync(firm, JSON.stringify((await newOffice({ id: "acme" })).office));
    const server = await startServer(await freePort(), { FAULTS_FIRM: firm, PAROLE_DATA: disk });
    let isOver = false;
    const sending = sendUntilOver({ origins: () => [server.origin], isOver: () => isOver, firm: "acme" }, 12);
    await pause(9000);
    rmSync(ballast);
    await pause(4000);
    isOver = true;
    const { sent, statuses } = await sending;
    const crashed = server.hasEnded();
    await server.kill();
    const store = await openFile(join(disk, "intake.db"));
    const stored = new Set((await store.db.selectFrom("intake").select("id").execute()).map(({ id }) => id));
    await store.close();
    const acknowledged = sent.filter((one) => one.acknowledged);
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(({ id }) => !stored.has(id)).length,
      crashed,
      statuses: Object.fromEntries(statuses) as Record<string, number>,
      /** Those that met the full disk and were taken once there was room. */
      later: acknowledged.filter(({ tries }) => tries > 1).length,
    };
  } finally {
    execFileSync("umount", ["-l", disk]);
    rmSync(folder, { recursive: true, force: true });
  }
};
