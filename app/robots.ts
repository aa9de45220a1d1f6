import type { MetadataRoute } from "next";

/** Search engines may show every page that asks to be shown. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" } };
}
