import { useTranslations } from "next-intl";
import type { FirmContact } from "../../case/setting.ts";

type CallFirmProps = { firm: FirmContact; isFirst: boolean };

/** The firm in whose page the check stands: its phone and its address. */
export function CallFirm({ firm, isFirst }: CallFirmProps) {
  const t = useTranslations("result.steps.each.call-firm");
  const { name, phone, address } = firm;
  return (
    <>
      <p className={isFirst ? "" : "font-bold"}>
        <a
          href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}
          data-read="text"
          // A sandbox lets a frame call by the whole tab where it would not by itself.
          target="_top"
          rel="noreferrer"
          className={isFirst ? "button" : "text-link underline"}
        >
          <span>{t("title", { firm: name })}</span>
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
