import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import { nothing } from "../../headers/policy.ts";
import { headersOf } from "../../headers/response.ts";
import type { Headers } from "../../headers/security.ts";
import type { ExportedFile } from "./files.ts";

const Meta = z.object({ headers: z.record(z.string(), z.string()) });

const policyOf = (source: string): string => {
  const meta = source.replace(/\.(html|body)$/, ".meta");
  if (meta === source || !existsSync(meta)) return nothing;
  return (
    Meta.parse(JSON.parse(readFileSync(meta, "utf8"))).headers["content-security-policy"] ?? nothing
  );
};

/** The headers that a file has to be answered with; over https, which hosts of static files always speak. */
export const exportedHeaders = ({ source, kind }: ExportedFile): Headers => ({
  ...headersOf(kind, 200, true),
  "Content-Security-Policy": policyOf(source),
});
