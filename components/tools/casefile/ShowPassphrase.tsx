import { useTranslations } from "next-intl";
import { CheckLabel } from "../../ui/CheckLabel.tsx";

/** Shows a passphrase, or hides it again. */
export function ShowPassphrase({
  isShown,
  onShow,
}: {
  isShown: boolean;
  onShow: (isShown: boolean) => void;
}) {
  const t = useTranslations("casefile");
  return (
    <p className="mt-2">
      <CheckLabel isChecked={isShown} onCheck={onShow}>
        {t("show")}
      </CheckLabel>
    </p>
  );
}
