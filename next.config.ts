import { existsSync, readdirSync } from "node:fs";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { nothing } from "./lib/headers/policy.ts";
import { securityHeaders } from "./lib/headers/security.ts";

process.env.NEXT_TELEMETRY_DISABLED = "1";

const publicFiles = existsSync("public") ? readdirSync("public", { recursive: true, encoding: "utf8" }) : [];

/** What no build step can give a policy of its own: pages get theirs from lib/headers/csp.ts. */
const files = ["/_next/static/:path*", ...publicFiles.map((file) => `/${file}`)];

/** A script that any firm's page may load and check against its hash; stale for an hour at most. */
const forAnybody = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
  { key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=86400" },
];

const config: NextConfig = {
  distDir: process.env.PAROLE_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at types, tests included
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  headers: async () => [
    ...securityHeaders,
    { source: "/embed.js", headers: forAnybody },
    ...files.map((source) => ({ source, headers: [{ key: "Content-Security-Policy", value: nothing }] })),
  ],
};

/** Messages are compiled while building: a phone carries no parser of them. */
const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true } },
});

export default withMessages(config);
