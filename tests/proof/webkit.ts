import { startOwnServer } from "../e2e/own-server.ts";
import { eligible, person } from "../e2e/person.ts";
import { openWebKit } from "./webdriver.ts";

/** A journey to each outcome in WebKitGTK, and a reload on the way, which loses nothing. */
const journeys: [who: string, heading: string][] = [
  [eligible, "Humanitarian parole may be possible"],
  ["A pregnant woman is held by ICE.", "Your relative is held: a lawyer should ask now"],
  ["Someone wants cheaper treatment that can be had at home.", "Parole does not look like the right path today"],
];

const asking = "return document.querySelector('[data-question]')?.dataset.question ?? null";
const isHydrated =
  "return history.state?.at !== undefined && Object.keys(document.body).some((key) => key.startsWith('__react'))";
const hasGoneOn = "return document.querySelector('[data-question]')?.dataset.question !== arguments[0]";

const server = await startOwnServer({});
const webkit = await openWebKit();
console.log(`WebKitGTK ${webkit.version}`);
let failed = 0;

const walk = async (who: string): Promise<string> => {
  const answers = person(who);
  await webkit.open(`${server.origin}/robots.txt`);
  await webkit.run("sessionStorage.clear(); window.name = ''");
  await webkit.open(`${server.origin}/en/screening`);
  await webkit.until(isHydrated);
  let count = 0;
  for (let question = await webkit.run<string | null>(asking); question; question = await webkit.run(asking)) {
    const answer = answers[question]!;
    for (const option of typeof answer === "string" ? [answer] : Object.keys(answer))
      await webkit.click(`[data-question="${question}"] label:has([value="${option}"])`);
    await webkit.click("form button[type=submit]");
    await webkit.until(hasGoneOn, question);
    if (await webkit.run("return document.querySelector('[data-milestone] [data-continue]') !== null"))
      await webkit.click("[data-milestone] [data-continue]");
    count += 1;
    if (count !== 3) continue;
    const before = await webkit.run(asking);
    await webkit.reload();
    await webkit.until(isHydrated);
    await webkit.until("return document.querySelector('[data-question]')?.dataset.question === arguments[0]", before);
  }
  await webkit.click("main button.button:not([type=submit])");
  await webkit.until("return document.querySelector('[data-section=keep]') !== null");
  return webkit.run<string>(
    "return [...document.querySelectorAll('h1')].find((one) => one.checkVisibility()).textContent",
  );
};

try {
  for (const [who, heading] of journeys) {
    const came = await walk(who).catch((error: Error) => error.message);
    if (came !== heading) failed += 1;
    console.log(`${came === heading ? "ok    " : "FAILED"}  ${who} → ${came}`);
  }
} finally {
  await webkit.close();
  await server.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
