import { feed } from "#lib/law/feed.ts";
import { siteOrigin } from "#lib/site/origin.ts";

export const dynamic = "force-static";

/** What each version of the rules changed, for a feed reader. */
export const GET = () =>
  new Response(feed(siteOrigin()), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
