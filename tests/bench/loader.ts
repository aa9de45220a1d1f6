import { readFileSync } from "node:fs";
import { chromium as playwright, type Browser } from "@playwright/test";
import { chromium, flags } from "../chromium.ts";

const origin = "http://check.test";
const pages = 30;

/** The least that a custom element with a frame in it can be, made in a task of its own as the loader's is. */
const least = (name: string, href: string) => `{
  class Least extends HTMLElement {
    connectedCallback() {
      setTimeout(() => {
        const frame = document.createElement("iframe");
        frame.src = ${JSON.stringify(href)};
        this.append(frame);
      });
    }
  }
  customElements.define(${JSON.stringify(name)}, Least);
}`;

const tag = "parole-screener";
const scripts = {
  loader: readFileSync(new URL("../../public/embed.js", import.meta.url), "utf8"),
  least: least(tag, `${origin}/embed/demo/en`),
};
export type Script = keyof typeof scripts;

/** `start` from the first byte parsed to the element defined and started; `frame` the task in which it makes its frame. */
export type Start = { start: number; frame: number };

/** In a fresh page with the snippet in it: milliseconds to parse and start the script, and then to make the frame. */
const visit = async (browser: Browser, script: Script, rate: number): Promise<Start> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>a page</title>" }),
  );
  await page.goto(`${origin}/a-firm`);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const taken = await page.evaluate(
    ({ source, origin, tag }) => {
      document.body.innerHTML = `<${tag} firm="demo" lang="en"><a href="${origin}/embed/demo/en">Check</a></${tag}>`;
      const inline = Object.assign(document.createElement("script"), { textContent: source });
      // An inline script has no address, and runs within append: the clock holds no request.
      Object.defineProperty(document, "currentScript", { value: { src: `${origin}/embed.js` } });
      return new Promise<{ start: number; frame: number }>((resolve, reject) => {
        const { setTimeout: later } = window;
        window.setTimeout = ((task: () => void) =>
          later(() => {
            const from = performance.now();
            task();
            const frame = performance.now() - from;
            if (document.querySelector(`${tag} iframe`)) resolve({ start, frame });
            else reject(new Error("the script made no frame"));
          })) as typeof setTimeout;
        const from = performance.now();
        document.body.append(inline);
        const start = performance.now() - from;
      });
    },
    { source: scripts[script], origin, tag },
  );
  await context.close();
  return taken;
};

/** What embed.js and the least element take to start in Chromium, page by page in turn. */
export const loaderStarts = async (rate: number): Promise<Record<Script, Start[]>> => {
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  const taken: Record<Script, Start[]> = { loader: [], least: [] };
  for (let at = 0; at < pages; at += 1) {
    for (const script of ["loader", "least"] as const) taken[script].push(await visit(browser, script, rate));
  }
  await browser.close();
  return taken;
};
