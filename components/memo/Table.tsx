import type { ReactNode } from "react";

export type Row = { id: string; about: ReactNode; says: ReactNode };
type Group = { id: string; name: string; rows: readonly Row[] };

type TableProps = {
  id: string;
  /** What a row is about, and what is said of it. */
  heads: readonly [about: string, says: string];
} & ({ rows: readonly Row[] } | { groups: readonly Group[] });

/** A table of two columns, its rows in groups if need be. Each cell names its headings: scope alone does not reach them all. */
export function Table({ id, heads, ...table }: TableProps) {
  const places = [`${id}-about`, `${id}-says`] as const;
  const rowOf = ({ id: row, about, says }: Row, group?: string) => {
    const own = `${id}-of-${row}`;
    const named = (...headers: (string | undefined)[]) => headers.filter(Boolean).join(" ");
    return (
      <tr key={row}>
        <th scope="row" id={own} headers={named(places[0], group)}>
          {about}
        </th>
        <td headers={named(places[1], group, own)}>{says}</td>
      </tr>
    );
  };
  return (
    <table>
      <thead>
        <tr>
          {places.map((place, at) => (
            <th key={place} id={place} scope="col">
              <span>{heads[at]}</span>
            </th>
          ))}
        </tr>
      </thead>
      {"groups" in table ? (
        table.groups.map(({ id: group, name, rows }) => (
          <tbody key={group}>
            <tr>
              <th id={`${id}-in-${group}`} scope="rowgroup" colSpan={2}>
                <span>{name}</span>
              </th>
            </tr>
            {rows.map((row) => rowOf(row, `${id}-in-${group}`))}
          </tbody>
        ))
      ) : (
        <tbody>{table.rows.map((row) => rowOf(row))}</tbody>
      )}
    </table>
  );
}
