import type { MetadataRoute } from "next";
import { siteOrigin } from "#lib/site/origin.ts";

/** What search engines may read: everything; pages that hold answers say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${siteOrigin()}/sitemap.xml` };
}
