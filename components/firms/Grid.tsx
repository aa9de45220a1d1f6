import type { ReactNode } from "react";

type GridProps = {
  rows: readonly (readonly [name: string, ...said: ReactNode[]])[];
  /** What each column says about a name, where there are several columns. */
  labels?: readonly string[];
};

/** Names in code, each with what there is to say of it: side by side, and on a phone one under the other. */
export function Grid({ rows, labels = [] }: GridProps) {
  return (
    <dl className="firms-grid">
      {rows.map(([name, ...said]) => (
        <div key={name}>
          <dt>
            <code dir="ltr" translate="no">
              {name}
            </code>
          </dt>
          {said.map((one, at) => (
            <dd key={at}>
              {labels[at] && (
                <>
                  <b>
                    {labels[at]}
                    {":"}
                  </b>{" "}
                </>
              )}
              {one}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
