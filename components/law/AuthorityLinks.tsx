import { authorities, type AuthorityId } from "#rules";

/** The way to each of these authorities, by citation. */
export function AuthorityLinks({ ids }: { ids: readonly AuthorityId[] }) {
  return (
    <ul className="row" lang="en" translate="no">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#law-${id}`} dir="ltr">
            {authorities[id].citation}
          </a>
        </li>
      ))}
    </ul>
  );
}
