import { useTranslations } from "next-intl";
import { fallback } from "#lib/i18n/locales.ts";
import { resultWords } from "#lib/i18n/words/result.ts";
import { useResult } from "../../case/result.ts";
import { ShowEnglish } from "../../english/ShowEnglish.tsx";
import { useVoice } from "../../question/voice.ts";
import { useResultKind } from "./useResultKind.ts";

const fetchWords = () => resultWords[fallback]().then((words) => words.default);

function InWords() {
  const { kind, points } = useResultKind();
  const { rests, reasons } = useResult().determination;
  const voice = useVoice();
  const t = useTranslations("result");
  const rules = useTranslations("rules");
  const deciding = rests === "meets" ? [] : reasons.filter(({ decides }) => decides);
  return (
    <>
      <p>
        <strong>{t(`kinds.${kind}.heading`, { voice, count: points.length })}</strong>
      </p>
      <p>{t(`kinds.${kind}.lead`, { voice })}</p>
      <ul>
        {deciding.map(({ rule }) => (
          <li key={rule}>{rules(rule)}</li>
        ))}
      </ul>
    </>
  );
}

/** What the result says first, and every reason that decides it, in English, one press away. */
export function EnglishHead() {
  return (
    <ShowEnglish fetchWords={fetchWords}>
      <InWords />
    </ShowEnglish>
  );
}
