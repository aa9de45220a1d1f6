import { useTranslations } from "next-intl";
import type { Item, Part } from "#lib/short-result/telling.ts";
import { Citation } from "../../provision/Citation.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { useToday } from "../../clock/today.ts";
import { useTellShort } from "./useTellShort.ts";

type ShortSheetProps = { origin: string; leavesOutPast: boolean };

/** The result on two pages of paper: what it is, on what it rests, what to do next, and a code for a lawyer. */
export function ShortSheet({ origin, leavesOutPast }: ShortSheetProps) {
  const t = useTranslations("print");
  const told = useTellShort()({ origin, day: useToday(), leavesOutPast });
  const { service, notAdvice, about, scan, link } = told;
  return (
    <article className="short-sheet paper-only">
      <header className="short-head">
        <div>
          <p className="font-display text-h3 font-bold" translate="no">
            {service}
          </p>
          <p>
            <span>{notAdvice}</span> <span>{t("block.unchecked")}</span>
          </p>
          <p>
            <span>{about}</span>
          </p>
          <p className="short-label">
            <span>{told.label}</span>
          </p>
          <h1>
            <span>{told.heading}</span>
          </h1>
          {told.notes.map((note) => (
            <p key={note} className="font-bold">
              <span>{note}</span>
            </p>
          ))}
        </div>
        <QrCode text={link} label={t("short.code")} />
        <p className="short-link">
          <span>{scan}</span>{" "}
          <bdi dir="ltr" translate="no">
            {link}
          </bdi>
        </p>
      </header>
      {told.parts.map((part) => (
        <SheetPart key={part.id} part={part} />
      ))}
    </article>
  );
}

function SheetPart({ part: { id, heading, text, items } }: { part: Part }) {
  const List = id === "steps" || id === "points" ? "ol" : "ul";
  return (
    <section data-part={id}>
      {heading && (
        <h2>
          <span>{heading}</span>
        </h2>
      )}
      {text && (
        <p>
          <span>{text}</span>
        </p>
      )}
      {items.length > 0 && (
        <List>
          {items.map((item) => (
            <li key={item.text}>
              <SheetItem item={item} />
            </li>
          ))}
        </List>
      )}
    </section>
  );
}

function SheetItem({ item: { text, cites = [], more, address, isTicked } }: { item: Item }) {
  return (
    <>
      {isTicked !== undefined && <input type="checkbox" defaultChecked={isTicked} />}
      <span className={more ? "font-bold" : ""}>{text}</span>
      {cites.map((citation, at) => (
        <span key={citation} className="short-cite">
          {at === 0 ? " " : " · "}
          <Citation citation={citation} />
        </span>
      ))}
      {address && (
        <>
          {" "}
          <bdi dir="ltr" translate="no">
            {address}
          </bdi>
        </>
      )}
      {more?.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </>
  );
}
