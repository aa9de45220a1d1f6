import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { freePort } from "../free-port.ts";

type Reply = { value: unknown };

const libraries = "/usr/lib/x86_64-linux-gnu";

/** WebKitGTK's small browser, from Debian's package webkit2gtk-driver. Throws where it is missing. */
const miniBrowser = (): string => {
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const found = folders
    .filter((name) => name.startsWith("webkit2gtk-"))
    .map((name) => `${libraries}/${name}/MiniBrowser`)
    .find((path) => existsSync(path));
  if (!found) throw new Error("WebKitGTK is missing: install Debian's packages webkit2gtk-driver and xvfb");
  return found;
};

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Opens WebKitGTK on a screen that nobody sees, and gives what the WebDriver standard lets one do with it. */
export const openWebKit = async () => {
  const binary = miniBrowser();
  const port = await freePort();
  const driver = spawn("xvfb-run", ["--auto-servernum", "WebKitWebDriver", `--port=${port}`], {
    stdio: "ignore",
    detached: true,
  });
  const stop = () => process.kill(-driver.pid!);
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = (await answer.json()) as Reply;
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
  while (!(await call("GET", "/status").catch(() => null))) await pause(100);
  const options = { binary, args: ["--automation"] };
  const begun = await call("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const { sessionId, capabilities } = begun as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;

  const run = <T>(script: string, ...args: unknown[]) =>
    call("POST", `${session}/execute/sync`, { script, args }) as Promise<T>;
  return {
    version: capabilities.browserVersion,
    open: (url: string) => call("POST", `${session}/url`, { url }),
    reload: () => call("POST", `${session}/refresh`, {}),
    /** What a script gives in the page. */
    run,
    /** Waits until a script gives something true. Throws after a minute. */
    until: async (script: string, ...args: unknown[]): Promise<void> => {
      for (const end = Date.now() + 60_000; !(await run(script, ...args)); await pause(100))
        if (Date.now() > end) throw new Error(`in vain: ${script} ${JSON.stringify(args)}`);
    },
    /** Clicks as a person does, on what is seen; again for ten seconds where it is being drawn anew. */
    click: async (css: string): Promise<void> => {
      // It would not wait for a page that scrolls smoothly.
      const seen = `const one = [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility());
        one?.scrollIntoView({ block: "center", behavior: "instant" });
        return one ?? null;`;
      const press = async () => {
        const [id] = Object.values((await run<Record<string, string> | null>(seen, css)) ?? {});
        if (id === undefined) throw new Error(`nobody sees ${css}`);
        await call("POST", `${session}/element/${id}/click`, {});
      };
      for (const end = Date.now() + 10_000; ; await pause(200)) {
        const fault = await press().catch((error: Error) => error);
        if (!fault) return;
        if (Date.now() > end) throw new Error(`${css}: ${fault.message}`);
      }
    },
    close: async () => {
      await call("DELETE", session).catch(() => {});
      stop();
    },
  };
};
