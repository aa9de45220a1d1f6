import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { refuseBroken, refuseTunnel } from "./broken.ts";
import { listenerFor } from "./listener.ts";
import { noticesIn } from "./notices.ts";
import { siteIn } from "./site.ts";

const folder = process.env.PAROLE_DIST ?? ".next";
const name = join(folder, "BUILD_ID");
const port = Number(process.env.PORT ?? 3000);
const patience = 5000;

if (!existsSync(name)) {
  console.error("There is no build yet: run `npm run build` first.");
  process.exit(1);
}

Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? "production" });
const { default: next } = await import("next");
// Next listens for protocols to change to on a server that nobody can reach: it speaks none in production.
const app = next({ dev: false, port, httpServer: createServer() });
await app.prepare();

const listener = listenerFor({
  build: readFileSync(name, "utf8"),
  site: siteIn(folder, "public"),
  notices: noticesIn(folder),
  next: app.getRequestHandler(),
});
const server = createServer({ requireHostHeader: false }, listener)
  .on("checkExpectation", listener)
  .on("checkContinue", listener)
  .on("clientError", refuseBroken)
  .on("connect", refuseTunnel)
  .once("error", ({ message }) => {
    console.error(message);
    process.exit(1);
  })
  .listen(port, () => console.log(`http://localhost:${port}`));

/** Answers what was asked already, for a while, and goes. */
const stop = () => {
  server.close(() => process.exit(0));
  setTimeout(() => server.closeAllConnections(), patience).unref();
};
process.once("SIGTERM", stop).once("SIGINT", stop);
