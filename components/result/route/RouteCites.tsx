import { Fragment } from "react";
import { citations, type AuthorityId } from "#rules";
import { Citation } from "../../provision/Citation.tsx";

/** What a step rests on, in short; the words themselves stand once, after the last step. */
export function RouteCites({ cites }: { cites: readonly AuthorityId[] }) {
  return (
    <p className="mt-1 text-sm text-ink-soft">
      {cites.map((cite, place) => (
        <Fragment key={cite}>
          {place > 0 && " · "}
          <Citation citation={citations[cite].citation} className="font-cite" />
        </Fragment>
      ))}
    </p>
  );
}
