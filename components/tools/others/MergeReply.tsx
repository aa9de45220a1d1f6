import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { mergingOf, type Merging } from "#lib/ask/merging.ts";
import { readLink } from "#lib/handoff/link.ts";
import type { Answers } from "#rules";
import { Merge } from "../../ask/Merge.tsx";
import { useResult } from "../../case/result.ts";
import { Button } from "../../ui/Button.tsx";
import { reach } from "../../ui/reach.ts";
import { unnamed } from "../../ui/unnamed.ts";
import { elementId, useElementIds } from "../../ui/elementIds.ts";

type MergeReplyProps = {
  /** Puts the answers in; it can be undone. */
  onMerge: (answers: Answers) => void;
};
type Refused =
  "empty" | "foreign" | "damaged" | "older" | "newer" | "case" | "ask" | "strange" | "same";

/** What pasted letters would do to the answers, or why they do nothing. */
const readReply = (text: string, answers: Answers): Merging | Refused => {
  const read = readLink(text);
  if (!read.ok) return read.why;
  if (read.packet.kind !== "reply") return read.packet.kind;
  const merging = mergingOf(answers, read.packet.answers);
  if (merging.changes.length > 0) return merging;
  return merging.strange.length > 0 ? "strange" : "same";
};

/** Takes the answers that somebody gave back, shows what they would change, and puts them in once confirmed. */
export function MergeReply({ onMerge }: MergeReplyProps) {
  const { answers } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("ask.merge");
  const [merging, setMerging] = useState<Merging | null>(null);
  const { register, handleSubmit, setError, reset, formState } = useForm({
    defaultValues: { code: "" },
  });
  const why = formState.errors.code?.type as Refused | undefined;

  const read = ({ code }: { code: string }) => {
    const found = readReply(code, answers);
    if (typeof found !== "string") return setMerging(found);
    setError("code", { type: found });
    reach(document.getElementById(elementId("reply-code")));
  };
  const stop = () => {
    setMerging(null);
    reset();
  };
  return (
    <div className="screen-only max-w-read">
      <h3>
        <span>{t("heading")}</span>
      </h3>
      <p className="mt-1">
        <span>{t("lead")}</span>
      </p>
      {merging ? (
        <Merge
          merging={merging}
          answers={answers}
          onConfirm={() => onMerge(merging.brings)}
          onKeep={stop}
        />
      ) : (
        <form noValidate autoComplete="off">
          <label htmlFor={idOf("reply-code")} className="mt-3 block font-bold">
            <span>{t("label")}</span>
          </label>
          <p role="alert" id={idOf("reply-wrong")} className="text-error">
            {why && <span>{t(`refused.${why}`)}</span>}
          </p>
          <textarea
            {...unnamed(register("code"))}
            id={idOf("reply-code")}
            dir="ltr"
            rows={3}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            translate="no"
            aria-invalid={why ? true : undefined}
            aria-describedby={idOf("reply-wrong")}
            className="mt-1 w-full break-all border border-control bg-card p-3 font-cite text-sm"
          />
          {/* On press, because a frame without `allow-forms` never submits a form. */}
          <p className="mt-3">
            <Button
              type="submit"
              className="button-quiet"
              onClick={(event) => void handleSubmit(read)(event)}
            >
              <span>{t("read")}</span>
            </Button>
          </p>
        </form>
      )}
    </div>
  );
}
