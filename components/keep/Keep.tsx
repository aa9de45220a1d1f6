import { useTranslations } from "next-intl";
import { useContext } from "react";
import { Part } from "../result/Part.tsx";
import type { ResultProps } from "../result/props.ts";
import { Setting } from "../screening/setting.ts";
import { AnotherPerson } from "./AnotherPerson.tsx";
import { AskThem } from "./AskThem.tsx";
import { Calendar } from "./Calendar.tsx";
import { CopyText } from "./CopyText.tsx";
import { HandOff } from "./HandOff.tsx";
import type { Keeping } from "./keeping.ts";
import { MemoLink } from "./MemoLink.tsx";
import { MergeReply } from "./MergeReply.tsx";
import { Packet } from "./Packet.tsx";
import { Print } from "./Print.tsx";
import { SaveCase } from "./SaveCase.tsx";

export type KeepProps = Pick<ResultProps, "determination" | "answers" | "voice" | "ticked"> & {
  keeping: Keeping;
};

/** What a person can do with their result: keep it, show it to a lawyer, ask others. Nothing is sent. */
export function Keep({ keeping, ...result }: KeepProps) {
  const t = useTranslations("keep");
  const { isFramed } = useContext(Setting);
  const { determination, answers, voice } = result;
  return (
    <>
      <Part name="keep" heading={t("keep")} className="tools screen-only">
        <div>
          <Print />
        </div>
        <div>
          <CopyText />
        </div>
        <SaveCase {...result} />
        <div>
          <Calendar answers={answers} />
        </div>
      </Part>
      <Part name="show" heading={t("lawyer")} className="tools">
        {!isFramed && (
          <div className="screen-only">
            <MemoLink />
          </div>
        )}
        <HandOff {...result} />
        <div>
          <Packet {...result} />
        </div>
      </Part>
      <Part name="others" heading={t("others")} className="tools screen-only">
        <div>
          <AskThem determination={determination} answers={answers} voice={voice} />
        </div>
        <div>
          <MergeReply answers={answers} voice={voice} onMerge={keeping.onMerge} />
        </div>
        {!isFramed && <AnotherPerson answers={answers} family={keeping.family} />}
      </Part>
    </>
  );
}
