import { useEffect, useState } from "react";
import { determine } from "#rules";
import { lookAtClock } from "#lib/calendar/clock.ts";
import { loadTicks, saveTicks } from "#lib/tab/ticks.ts";
import type { ResultProps } from "../case/result.ts";
import { useAdvisories } from "../case/useAdvisories.ts";
import { Result } from "./Result.tsx";
import { ResultWords } from "../case/ResultWords.tsx";

type ResultLoaderProps = Omit<ResultProps, "determination" | "ticked" | "onTick" | "notices"> & {
  words: Record<string, unknown>;
  /** The operator's file of notices, which was asked for with the page. */
  notices: Promise<string | null>;
};

/** Runs the rules and shows what they find, in the words of the result. */
export function ResultLoader({ words, notices: coming, ...rest }: ResultLoaderProps) {
  const notices = useAdvisories(coming);
  useEffect(lookAtClock, []);
  const [ticked, setTicked] = useState(loadTicks);
  const tick = (id: string) => {
    const { [id]: was, ...others } = ticked;
    const next = was ? others : { ...ticked, [id]: true as const };
    setTicked(next);
    saveTicks(next);
  };
  return (
    <ResultWords words={words}>
      <Result
        determination={determine(rest.answers)}
        notices={notices}
        ticked={ticked}
        onTick={tick}
        {...rest}
      />
    </ResultWords>
  );
}
