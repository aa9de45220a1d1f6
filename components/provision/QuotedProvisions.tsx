import { citations, type AuthorityId } from "#rules";
import { Citation } from "./Citation.tsx";
import { QuotedProvision } from "./QuotedProvision.tsx";

type QuotedProvisionsProps = { cites: readonly AuthorityId[]; className: string };

/** Provisions one below the other, each quoted under its citation. */
export function QuotedProvisions({ cites, className }: QuotedProvisionsProps) {
  return cites.map((cite) => (
    <div key={cite} className={className}>
      <QuotedProvision id={cite}>
        <p>
          <Citation citation={citations[cite].citation} className="font-cite" />
        </p>
      </QuotedProvision>
    </div>
  ));
}
