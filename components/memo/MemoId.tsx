import type { ReactNode } from "react";

/** The id of a question, an option or a rule, the same in every language. */
export function MemoId({ id }: { id: ReactNode }) {
  return (
    <bdi dir="ltr" lang="en" translate="no" className="memo-id">
      {id}
    </bdi>
  );
}

/** Several ids in a row. */
export function Ids({ ids }: { ids: readonly string[] }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && " · "}
      <MemoId id={id} />
    </span>
  ));
}
