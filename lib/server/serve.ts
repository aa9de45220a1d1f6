import { existsSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { refuseBroken, refuseTunnel } from "./broken.ts";
import { openIntake } from "./intake/serve.ts";
import { listenerFor } from "./listener.ts";
import { noticesIn } from "./notices.ts";
import { siteOrigin } from "../site/origin.ts";
import { securityText } from "./securityText.ts";
import type { Settings } from "./settings/settings.ts";
import { siteIn } from "./site.ts";

const patience = 5000;

/** How long a connection may stand still, in milliseconds: who does not read an answer would keep it in memory for good. */
const standstill = 60_000;

/** Serves a build on a port, until the process is told to go. Throws where there is no build or the port is taken. */
export const serve = async (settings: Settings): Promise<void> => {
  const { PAROLE_DIST: build, PORT: port, PAROLE_SECURITY_CONTACT: contact } = settings;
  const name = join(build, "BUILD_ID");
  if (!existsSync(name)) throw new Error("There is no build yet: run `npm run build` first.");

  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? "production" });
  const { default: next } = await import("next");
  // Next listens for protocol upgrades on this server, which nobody can reach: it needs none in production.
  const app = next({ dev: false, port, httpServer: createServer() });
  await app.prepare();

  const intake = await openIntake(settings);
  const listener = listenerFor({
    build: readFileSync(name, "utf8"),
    site: siteIn(build, "public"),
    notices: noticesIn(build),
    next: app.getRequestHandler(),
    api: intake?.api ?? null,
    securityText: contact ? () => securityText(contact, siteOrigin(), new Date()) : null,
    isReady: intake?.isReady ?? (async () => true),
  });
  const server = createServer({ requireHostHeader: false }, listener)
    .on("checkExpectation", listener)
    .on("checkContinue", listener)
    .on("clientError", refuseBroken)
    .on("connect", refuseTunnel)
    .setTimeout(standstill)
    .listen(port);
  /** Finishes open requests within a limit of time, then stops. */
  const stop = () => {
    server.close(() => void (intake?.close() ?? Promise.resolve()).then(() => process.exit(0)));
    setTimeout(() => server.closeAllConnections(), patience).unref();
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  await once(server, "listening");
};
