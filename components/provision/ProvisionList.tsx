import type { AuthorityId } from "#rules";
import { Provision } from "./Provision.tsx";

/** Provisions side by side, each folded; one that is open takes the whole line. */
export function ProvisionList({ ids }: { ids: readonly AuthorityId[] }) {
  return (
    <ul className="flex list-none flex-wrap gap-x-6 p-0">
      {ids.map((id) => (
        <li key={id} className="max-w-full has-[details[open]]:basis-full">
          <Provision id={id} />
        </li>
      ))}
    </ul>
  );
}
