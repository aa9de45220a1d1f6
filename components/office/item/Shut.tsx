import { useTranslations } from "next-intl";
import type { Opening } from "#lib/intake/inbox/opening.ts";
import { Panel } from "../../ui/Panel.tsx";

type Why = Extract<Opening<unknown>, { ok: false }>["why"];

const ofOpening = [
  "not-an-intake",
  "newer",
  "moved",
  "other-key-or-changed",
  "not-for-this-key",
] as const;

/** Says why something did not open. */
export function Shut({ why }: { why: Why }) {
  const t = useTranslations("office");
  const own = ofOpening.find((one) => one === why);
  return (
    <div role="alert">
      <Panel tone="talk">
        <p>
          <strong>{t("shut.heading")}</strong>
        </p>
        <p>
          <span>
            {own
              ? t(`shut.${own}`)
              : t(`failure.${why as Exclude<Why, (typeof ofOpening)[number]>}`)}
          </span>
        </p>
      </Panel>
    </div>
  );
}
