import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Held } from "#lib/intake/keyfile/held.ts";
import { Button } from "../../ui/Button.tsx";
import { Audit } from "./Audit.tsx";
import { Item } from "../item/Item.tsx";
import { List } from "./List.tsx";
import { SavedCopy } from "./SavedCopy.tsx";
import { useDesk } from "../desk/useDesk.ts";

type View = { is: "list" } | { is: "audit" } | { is: "item"; id: string };

/** An open inbox: the list, one intake of it, or the record of what was done. */
export function Desk({ held, onLock }: { held: Held; onLock: () => void }) {
  const t = useTranslations("office.desk");
  const desk = useDesk(held);
  const [view, setView] = useState<View>({ is: "list" });
  const [said, setSaid] = useState("");
  const row = view.is === "item" ? desk.rows.find(({ id }) => id === view.id) : undefined;
  const toList = (words = "") => {
    setSaid(words);
    setView({ is: "list" });
  };
  return (
    <div className="office-desk">
      <div className="office-bar screen-only">
        <p>
          <span>{t("who", { name: held.name, firm: held.firm })}</span>
        </p>
        <p className="office-buttons">
          {view.is === "list" ? (
            <Button className="button-quiet" onClick={() => setView({ is: "audit" })}>
              <span>{t("audit")}</span>
            </Button>
          ) : (
            <Button className="button-quiet" onClick={() => toList()}>
              <span>{t("back")}</span>
            </Button>
          )}
          <Button className="button-quiet" onClick={onLock}>
            <span>{t("lock")}</span>
          </Button>
        </p>
      </div>
      <p role="status" className="office-status">
        <span>{said}</span>
      </p>
      {view.is === "audit" && <Audit inbox={desk.inbox} held={held} />}
      {row && <Item key={row.id} row={row} desk={desk} onGone={() => toList(t("deleted"))} />}
      {(view.is === "list" || (view.is === "item" && !row)) && (
        <>
          <List
            desk={desk}
            firm={held.firm}
            onOpen={(id) => {
              setSaid("");
              setView({ is: "item", id });
            }}
          />
          <SavedCopy held={held} />
        </>
      )}
    </div>
  );
}
