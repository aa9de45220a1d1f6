import budget from "./budget.json" with { type: "json" };
import { firstPageBytes } from "./first-page.ts";

// Whoever raises the budget, in bytes under gzip, says in the commit what for.
for (const [page, most] of Object.entries(budget)) {
  const bytes = firstPageBytes(process.env.PAROLE_DIST ?? ".next", page);
  console.log(`/${page}: ${bytes} of ${most} bytes`);
  if (bytes <= most) continue;
  console.error(`/${page} loads ${bytes - most} bytes more than tests/size/budget.json allows`);
  process.exitCode = 1;
}
