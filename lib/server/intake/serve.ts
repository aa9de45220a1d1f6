import { isLoopback } from "../../firms/origin.ts";
import { readFirms } from "../../firms/read.ts";
import { healthOf } from "./health.ts";
import { apiOf, type Api } from "./http.ts";
import { officesAmong, openDesk, openStore, run, waysOut } from "./open.ts";
import { sayTo } from "./say.ts";
import type { Settings } from "../settings/settings.ts";

/** Receivers on this machine are called in tests and while developing, as pages on it may frame a demo firm's check. */
const isOnThisMachine = (url: string): boolean =>
  process.env.PAROLE_LOOPBACK_ORIGINS === "1" && isLoopback(new URL(url).origin);

type Intake = { api: Api; isReady: () => Promise<boolean>; close: () => Promise<void> };

/** Takes in intakes for the registered firms; null where none of them does. Throws where the store is wrong. */
export const openIntake = async (settings: Settings): Promise<Intake | null> => {
  const firms = readFirms();
  if (officesAmong(firms).size === 0) return null;
  const store = await openStore(settings);
  const say = sayTo((line) => process.stdout.write(line));
  const desk = await openDesk({ store, firms, say });
  const worker =
    settings.PAROLE_WORKER === "1"
      ? run(desk, waysOut(settings, desk.clock, isOnThisMachine))
      : null;
  return {
    api: apiOf(desk, settings.PAROLE_PROXIES),
    isReady: () =>
      healthOf(desk).then(
        () => true,
        () => false,
      ),
    close: async () => {
      worker?.stop();
      await worker?.rest();
      await store.close();
    },
  };
};
