import { expect, test } from "@playwright/test";
import { addresses } from "./addresses.ts";
import { policyFaults } from "./policy-faults.ts";

test("the policy of every address has nothing that Google's CSP Evaluator would warn of", async ({ baseURL }) => {
  const faults: string[] = [];
  for (const address of addresses) {
    const { headers } = await fetch(baseURL + address, { redirect: "manual" });
    const policy = headers.get("content-security-policy");
    faults.push(...(policy === null ? ["no policy"] : policyFaults(policy)).map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(addresses.length).toBeGreaterThan(200);
});

test("the CSP Evaluator would warn of a policy that lets any script run", () =>
  expect(policyFaults("script-src 'self' 'unsafe-inline'; object-src 'none'")).toEqual([
    expect.stringContaining("script-src 'unsafe-inline': "),
  ]));
