import { useTranslations } from "next-intl";
import type { WarningId } from "#rules";
import { ShowEnglish } from "../../english/ShowEnglish.tsx";
import { useVoice } from "../../question/voice.ts";

type EnglishWarningsProps = {
  said: readonly WarningId[];
  /** The name of the heading above them. */
  about: string;
};

function InWords({ said }: Pick<EnglishWarningsProps, "said">) {
  const voice = useVoice();
  const t = useTranslations("warnings.each");
  return said.map((id) => (
    <div key={id}>
      <p>
        <strong>{t(`${id}.heading`)}</strong>
      </p>
      <p>{t(`${id}.text`, { voice })}</p>
    </div>
  ));
}

/** The warnings above in English, one press away. */
export function EnglishWarnings({ said, about }: EnglishWarningsProps) {
  if (said.length === 0) return null;
  return (
    <div className="screen-only mt-2 max-w-read">
      <ShowEnglish about={about}>
        <InWords said={said} />
      </ShowEnglish>
    </div>
  );
}
