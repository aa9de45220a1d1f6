import { useTranslations } from "next-intl";
import { isolated } from "#lib/i18n/isolated.ts";
import type { FirmContact } from "../../case/setting.ts";
import { Button } from "../../ui/Button.tsx";

type CallFirmProps = {
  firm: FirmContact;
  isFirst: boolean;
  /** Begins to send the result to the firm, where it takes it in. */
  onSend?: () => void;
};

/** The firm in whose page the check stands: its phone and its address. */
export function CallFirm({ firm, isFirst, onSend }: CallFirmProps) {
  const t = useTranslations("result.steps.each.call-firm");
  const send = useTranslations("result.steps.send");
  const isButton = isFirst && !onSend;
  const { name, phone, address } = firm;
  return (
    <>
      {onSend && (
        <>
          <p>
            {isFirst ? (
              <Button onClick={onSend} data-read="text">
                <span>{send("title", { firm: isolated(name) })}</span>
              </Button>
            ) : (
              <button
                type="button"
                onClick={onSend}
                data-read="text"
                className="min-h-11 text-start font-bold text-link underline"
              >
                <span>{send("title", { firm: isolated(name) })}</span>
              </button>
            )}
          </p>
          <p className="mb-2 text-sm">
            <span>{send("text")}</span>
          </p>
        </>
      )}
      <p className={isButton ? "" : "font-bold"}>
        <a
          href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}
          data-read="text"
          // A sandbox may let the whole tab open a phone link where it stops the frame from doing so.
          target="_top"
          rel="noreferrer"
          className={isButton ? "button" : "text-link underline"}
        >
          <span>{t("title", { firm: isolated(name) })}</span>
        </a>
      </p>
      <p className="text-sm">
        <bdi dir="ltr" className="font-bold">
          {phone}
        </bdi>{" "}
        <bdi>{address}</bdi>
      </p>
    </>
  );
}
