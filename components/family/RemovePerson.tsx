import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";

type RemovePersonProps = { number: number; onConfirm: () => void; onKeep: () => void };

/** Asks before a person's answers go. */
export function RemovePerson({ number, onConfirm, onKeep }: RemovePersonProps) {
  const idOf = useElementIds();
  const t = useTranslations("family.remove");
  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t("heading", { number })}</span>
      </h1>
      <p>
        <span>{t("lead")}</span>
      </p>
      <div className="flex flex-col gap-3 tile:flex-row">
        <Button onClick={onConfirm}>
          <span>{t("confirm", { number })}</span>
        </Button>
        <Button className="button-quiet" onClick={onKeep}>
          <span>{t("keep")}</span>
        </Button>
      </div>
    </div>
  );
}
