import { useTranslations } from "next-intl";
import { most } from "#lib/family/family.ts";
import { sharedOf } from "#lib/family/sharing.ts";
import type { FamilyHere } from "../../family/useFamily.ts";
import { useResult } from "../../case/result.ts";
import { Button } from "../../ui/Button.tsx";

/** Begins a check of another person that shares what belongs to the case. */
export function AnotherPerson({ family }: { family: FamilyHere }) {
  const { answers } = useResult();
  const t = useTranslations("family.another");
  const hasReason = answers.requestBases !== undefined;
  const isFull = family.people.length >= most;
  const another = (sameReason: boolean) => family.onAnother(sharedOf(answers, sameReason));
  return (
    <div className="screen-only">
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <div className="max-w-read">
        <p className="mt-1">
          <span>{isFull ? t("full", { most }) : t("lead")}</span>
        </p>
        {!isFull && hasReason && (
          <p className="mt-1 text-ink-soft">
            <span>{t("reason")}</span>
          </p>
        )}
        {!isFull && (
          <p className="mt-3 flex flex-col gap-3 wide:flex-row">
            {hasReason && (
              <Button className="button-quiet" onClick={() => another(true)}>
                <span>{t("same")}</span>
              </Button>
            )}
            <Button className="button-quiet" onClick={() => another(false)}>
              <span>{hasReason ? t("different") : t("start")}</span>
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
