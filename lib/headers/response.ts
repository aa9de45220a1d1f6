import {
  everywhere,
  forAnHour,
  forAnybody,
  httpsOnly,
  unframed,
  type Headers,
} from "./security.ts";

/** What a response answers with: a page of ours, a page for a firm's frame, a file, a file named by its hash, the loader as it is now or in one of its versions, data of the API, or none of them. */
export type Kind = "page" | "framed" | "file" | "hashed" | "loader" | "release" | "api" | "none";

/** The law changes: a copy is asked about each time it is used, unless its name changes with it. */
const cacheControl = (kind: Kind, status: number): string => {
  if (kind === "none" || kind === "api" || status >= 400) return "no-store";
  return kind === "hashed" || kind === "release"
    ? "public, max-age=31536000, immutable"
    : "public, max-age=0, must-revalidate";
};

/** Every header that does not depend on what is in the body. */
export const headersOf = (kind: Kind, status: number, isHttps: boolean): Headers => ({
  ...everywhere,
  ...(isHttps && httpsOnly),
  ...(kind !== "framed" && unframed),
  "Cache-Control": cacheControl(kind, status),
  ...(status < 400 && (kind === "loader" || kind === "release") && forAnybody),
  ...(status < 400 && kind === "loader" && forAnHour),
});
