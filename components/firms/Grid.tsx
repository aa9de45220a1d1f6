import type { ReactNode } from "react";

type GridProps = { heads: readonly string[]; rows: readonly (readonly [name: string, ...cells: ReactNode[]])[] };

/** A table whose first column is code. Its roles are named, for on a phone its rows stand as blocks. */
export function Grid({ heads, rows }: GridProps) {
  return (
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">{heads.map((head) => <th key={head} role="columnheader" scope="col">{head}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([name, ...cells]) => (
          <tr key={name} role="row">
            <th role="rowheader" scope="row"><code dir="ltr" translate="no">{name}</code></th>
            {cells.map((cell, at) => <td key={at} role="cell">{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
