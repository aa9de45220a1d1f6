import { useContext, useEffect, useEffectEvent, useState } from "react";
import { PartOpened } from "../../fold/FoldedSection.tsx";
import { useArriving } from "../../ui/useArriving.ts";

/** How far a tool has come; "pressed" where a press waits for it. */
export type Late = {
  state: "coming" | "pressed" | "failed" | "ready";
  /** Uses the tool: now, or as soon as it is here. */
  press: () => void;
  retry: () => void;
};

/** A tool that is asked for once its part of the result is opened. A press before it is here is kept, and carried out. */
export const useLateTool = <T extends object>(
  bring: () => Promise<T>,
  use: (tool: T) => void | Promise<void>,
): Late => {
  const { arriving, retry } = useArriving(bring, useContext(PartOpened));
  const [presses, setPresses] = useState(0);
  const carryOut = useEffectEvent(use);
  useEffect(() => {
    if (presses > 0 && typeof arriving === "object") void carryOut(arriving);
  }, [presses, arriving]);
  const press = () => {
    setPresses(presses + 1);
    if (arriving === "failed") retry();
  };
  if (typeof arriving === "object") return { state: "ready", press, retry };
  if (arriving === "failed") return { state: "failed", press, retry };
  return { state: presses > 0 ? "pressed" : "coming", press, retry };
};
