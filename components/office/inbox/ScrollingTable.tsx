import type { ReactNode } from "react";

type ScrollingTableProps = {
  label: string;
  caption: string;
  columns: readonly string[];
  children: ReactNode;
};

/** A table that scrolls sideways inside its own region where the screen is narrow. */
export function ScrollingTable({ label, caption, columns, children }: ScrollingTableProps) {
  return (
    <div className="office-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="office-plain">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span>{column}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
