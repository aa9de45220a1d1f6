import type { Page } from "@playwright/test";

/** A script of ours, which a page fetches while the device is idle: the same for everybody (late-tools.spec.ts). */
const isOwnScript = (url: string): boolean => /^[^?#]*\/_next\/static\/chunks\/[\w-]+\.js$/.test(url);

/** What a page asks for from here on, but for scripts of its own and for files that it makes by itself. */
export const requestsOf = (page: Page): string[] => {
  const requests: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (request.method() !== "GET" || (!isOwnScript(url) && !url.startsWith("blob:"))) requests.push(url);
  });
  return requests;
};
