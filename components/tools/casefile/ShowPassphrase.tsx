import { useTranslations } from "next-intl";

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
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => onShow(target.checked)}
          className="size-6 shrink-0 accent-brand"
        />
        <span>{t("show")}</span>
      </label>
    </p>
  );
}
