import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { everywhere, forAnybody } from "./lib/headers/security.ts";

process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Only while developing: in production every header is put on by lib/server. */
const headers: NextConfig["headers"] = async () =>
  process.env.NODE_ENV === "development"
    ? Object.entries({
        "/:path*": everywhere,
        "/embed.js": forAnybody,
        "/loader/:file": forAnybody,
      }).map(([source, of]) => ({
        source,
        headers: Object.entries(of).map(([key, value]) => ({ key, value })),
      }))
    : [];

const config: NextConfig = {
  distDir: process.env.PAROLE_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at types, tests included
  images: { unoptimized: true },
  productionBrowserSourceMaps: process.env.PAROLE_MAPS === "1", // for `npm run size -- --modules`
  turbopack: { resolveAlias: { "zod/mini": { browser: "./rules/zod-on-phones.ts" } } }, // why, it says itself
  experimental: { globalNotFound: true },
  headers,
};

/** Messages are compiled while building: a phone carries no parser of them. */
const withMessages = createNextIntlPlugin({
  requestConfig: "./lib/i18n/words/request.ts",
  experimental: {
    messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true },
  },
});

export default withMessages(config);
