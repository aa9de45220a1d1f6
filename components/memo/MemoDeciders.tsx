import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { formNumber } from "../provision/formNumber.tsx";
import { useVoice } from "../question/voice.ts";
import { Cites } from "./Cites.tsx";

/** Who decides on a request, or why nobody does, with the law for it. */
export function MemoDeciders({ memo: { deciders, provisions } }: { memo: Memo }) {
  const voice = useVoice();
  const t = useTranslations();
  if (deciders.length === 0) return null;
  return (
    <section aria-labelledby="memo-deciders">
      <h2 id="memo-deciders">
        <span>{t("parts.headings.route.nobody")}</span>
      </h2>
      {deciders.map(({ id, cites }) => (
        <p key={id}>
          <span>{t.rich(`route.deciders.${id}`, { voice, form: formNumber })}</span>{" "}
          <Cites ids={cites} provisions={provisions} />
        </p>
      ))}
    </section>
  );
}
