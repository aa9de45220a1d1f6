import { textRuns, type Block, type Sheet, type SheetRow } from "#lib/packet/sheet.ts";

/** A text in which the blanks stand out. */
function Blanked({ text }: { text: string }) {
  return (
    <span>
      {textRuns(text).map((piece, place) =>
        piece.blank ? (
          <mark key={place} className="bg-sunken text-ink underline decoration-dotted">
            {piece.text}
          </mark>
        ) : (
          <span key={place}>{piece.text}</span>
        ),
      )}
    </span>
  );
}

function Row({ label, name, says }: SheetRow) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-bold">
        <bdi dir="ltr" className="whitespace-nowrap">
          {label}
        </bdi>
      </th>
      <td className="py-2 pe-3 wrap-anywhere">
        <span>{name}</span>
      </td>
      <td className="py-2 wrap-anywhere">
        {says.map((one) => (
          <span key={one} className="block">
            {one}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Drawn({ block }: { block: Block }) {
  switch (block.is) {
    case "heading":
      return block.level === 2 ? (
        <h4 className="mt-8 border-t border-line pt-6 text-h3 font-bold">
          <span>{block.text}</span>
        </h4>
      ) : (
        <h5 className="mt-5 font-bold">
          <span>{block.text}</span>
        </h5>
      );
    case "warning":
      return (
        <p className="panel border-talk bg-talk-tint font-bold">
          <span>{block.text}</span>
        </p>
      );
    case "text":
      return (
        <p className="mt-2">
          <Blanked text={block.text} />
        </p>
      );
    case "lines":
      return (
        <ul className="mt-1 ps-5">
          {block.lines.map(({ text, warning }, place) => (
            <li key={place} className="py-0.5">
              <Blanked text={text} />
              {warning && (
                <strong className="block text-talk">
                  <span>{warning}</span>
                </strong>
              )}
            </li>
          ))}
        </ul>
      );
    case "rows":
      return (
        <table className="mt-2 w-full border-collapse border-b border-line text-sm">
          <thead>
            <tr>
              {block.head.map((name) => (
                <th key={name} scope="col" className="pe-3 pb-1 text-start">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <Row key={row.label} {...row} />
            ))}
          </tbody>
        </table>
      );
    case "boxes":
      return (
        <ul className="mt-2 list-none p-0">
          {block.items.map((item) => (
            <li key={item} className="flex items-start gap-3 py-1 wrap-anywhere">
              <svg
                aria-hidden="true"
                viewBox="0 0 20 20"
                className="mt-1 size-5 shrink-0 fill-none stroke-current"
              >
                <path d="M3.5 3.5h13v13h-13z" />
              </svg>
              <span>{item}</span>
            </li>
          ))}
        </ul>
      );
  }
}

/** The outline on the page, block for block as the file has it. */
export function PacketPreview({ sheet }: { sheet: Sheet }) {
  return (
    <div
      lang="en"
      dir="ltr"
      className="max-w-read border border-line bg-card p-4 wide:p-8 print:break-before-page print:border-0
        print:p-0"
    >
      {sheet.blocks.map((block, place) => (
        <Drawn key={place} block={block} />
      ))}
    </div>
  );
}
