import { useTranslations } from "next-intl";
import { BulletList } from "./BulletList.tsx";
import { marks } from "./marks.tsx";

const hostCan = ["loaded", "exit", "sent", "focus", "height", "scroll"] as const;
const hostCannot = ["answers", "sides", "scripts"] as const;
const usCan = ["visit", "origin", "logs", "sent"] as const;
const usCannot = ["answers", "limit"] as const;

/** What the firm's page and this server can learn of a visitor, and what they cannot. */
export function PrivacyTable() {
  const t = useTranslations("firms.sees");
  return (
    <section aria-labelledby="sees">
      <h2 id="sees">{t("heading")}</h2>
      <h3>{t("host")}</h3>
      <BulletList items={hostCan.map((point) => t(`hostCan.${point}`))} />
      <h3>{t("hostNot")}</h3>
      <BulletList items={hostCannot.map((point) => t(`hostCannot.${point}`))} />
      <h3>{t("us")}</h3>
      <p>{t("usNote")}</p>
      <BulletList items={usCan.map((point) => t(`usCan.${point}`))} />
      <h3>{t("usNot")}</h3>
      <BulletList items={usCannot.map((point) => t.rich(`usCannot.${point}`, marks))} />
    </section>
  );
}
