import { expect } from "@playwright/test";
import { policyFaults } from "./policy-faults.ts";
import type { Answer } from "./sockets.ts";

/** Whatever is asked for, and however it is answered. */
export const isSecure = ({ headers, twice }: Answer, framed = false) => {
  expect(headers).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "x-dns-prefetch-control": "off",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "cache-control": expect.stringMatching(/^(no-store|public, max-age=)/),
  });
  expect(headers["x-frame-options"]).toBe(framed ? undefined : "DENY");
  if (!framed) expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(policyFaults(headers["content-security-policy"] ?? "")).toEqual([]);
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
  for (const name of ["x-powered-by", "server", "set-cookie", "strict-transport-security"])
    expect(headers).not.toHaveProperty(name);
  expect(twice.filter((name) => !name.startsWith("x-nextjs"))).toEqual([]);
};

/** A page of ours that says what happened, with its look and nothing that runs. */
export const isNotice = ({ headers, body }: Answer, heading: string) => {
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("style-src 'self'");
  expect(headers["cache-control"]).toBe("no-store");
  expect(body).toContain(`<h1>${heading}</h1>`);
  expect(body).toContain('rel="stylesheet"');
};
