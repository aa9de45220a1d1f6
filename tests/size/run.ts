import budget from "./budget.json" with { type: "json" };
import { firstPageBytes } from "./first-page.ts";
import { journey, stages } from "./journey.ts";

const build = process.env.PAROLE_DIST ?? ".next";

// Whoever raises the budget, in bytes under gzip, says in the commit what for.
for (const [page, most] of Object.entries(budget)) {
  const bytes = firstPageBytes(build, page);
  console.log(`/${page}: ${bytes} of ${most} bytes`);
  if (bytes <= most) continue;
  console.error(`/${page} loads ${bytes - most} bytes more than tests/size/budget.json allows`);
  process.exitCode = 1;
}

const fetched = journey(build, "en/screening");
let sum = 0;
for (const stage of stages) {
  const bytes = fetched.filter((file) => file.stage === stage).reduce((sum, { bytes }) => sum + bytes, 0);
  sum += bytes;
  console.log(`a visit to the result, ${stage}: ${bytes} bytes, ${sum} so far`);
}
