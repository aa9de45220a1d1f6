import { useTranslations } from "next-intl";
import type { Kept } from "#lib/intake/sending/deliver.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { daysAfter } from "#rules";
import { CopyBox } from "../copy/CopyBox.tsx";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";
import { useFormats } from "../ui/useFormats.ts";
import type { TakingFirm } from "./around/intake.ts";
import { PhoneLine } from "./around/PhoneLine.tsx";
import { WhatNext } from "./around/WhatNext.tsx";
import { SaveCopy } from "./SaveCopy.tsx";

type SentProps = {
  firm: TakingFirm;
  receipt: { id: string; day: string };
  kept: Kept | null;
  onClose: () => void;
};

/** The receipt, and what happens next and by when. */
export function Sent({ firm, receipt, kept, onClose }: SentProps) {
  const t = useTranslations("intake.sent");
  const idOf = useElementIds();
  const format = useFormats();
  const by = daysAfter(receipt.day, firm.intake.answersWithinDays);
  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t("heading", { firm: isolated(firm.name) })}</span>
      </h1>
      <p>
        <span>{t("lead")}</span>
      </p>
      <div className="mt-4" data-receipt={receipt.id}>
        <CopyBox
          text={receipt.id}
          words={{
            label: t("receipt"),
            copy: t("copy"),
            copied: t("copied"),
            refused: t("refused"),
          }}
        />
      </div>
      <p className="mt-6 font-bold">
        <span>{t("answer", { firm: isolated(firm.name), date: format.date(by) })}</span>
      </p>
      <p>
        <span>{t("late")}</span>
      </p>
      <PhoneLine firm={firm} />
      <WhatNext firm={firm.name} intake={firm.intake} isDayKnown />
      {kept && <SaveCopy firm={firm} kept={kept} />}
      <Button className="button-quiet mt-8" onClick={onClose}>
        <span>{t("result")}</span>
      </Button>
    </div>
  );
}
