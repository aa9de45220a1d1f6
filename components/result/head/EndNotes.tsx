import { useTranslations } from "next-intl";
import { Panel } from "../../ui/Panel.tsx";
import { endsOf } from "./ends.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

const noted = ["refugee-or-asylee", "law-enforcement-request"] as const;

/** What a person must know first when other rules hold or somebody else files. */
export function EndNotes() {
  const { determination, answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("result.ends");
  const ends = endsOf(determination, answers).map(({ end }) => end);
  return noted
    .filter((end) => ends.includes(end))
    .map((end) => (
      <section key={end} aria-labelledby={idOf(`end-${end}`)} className="mt-6">
        <Panel tone="note">
          <h2 id={idOf(`end-${end}`)}>
            <span>{t(`${end}.heading`)}</span>
          </h2>
          <p className="max-w-read">
            <span>{t(`${end}.text`, { voice })}</span>
          </p>
        </Panel>
      </section>
    ));
}
