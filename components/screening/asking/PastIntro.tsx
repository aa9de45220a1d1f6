import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Panel } from "../../ui/Panel.tsx";
import { Setting } from "../../case/setting.ts";
import { useVoice } from "../../question/voice.ts";

/** What comes before the answers to the first question about the past: they can be left open, and whose story it is. */
export function PastIntro() {
  const voice = useVoice();
  const t = useTranslations("screening.past");
  const { beforePast } = useContext(Setting);
  return (
    <Panel tone="note">
      <p>
        <span>{t("lead")}</span>
      </p>
      {beforePast}
      {voice !== "myself" && (
        <p>
          <span>{t(`consent.${voice}`)}</span>
        </p>
      )}
    </Panel>
  );
}
