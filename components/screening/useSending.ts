import { useState } from "react";

type Phase = "send" | "sent";

/** Whether the screens that send stand before the result, and how far they are. Once begun they stay, and lose nothing. */
export const useSending = () => {
  const [times, setTimes] = useState(0);
  const [hasBegun, setBegun] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [phase, setPhase] = useState<Phase>("send");
  return {
    /** A new number once everything was forgotten. */
    times,
    hasBegun,
    isOpen,
    phase,
    setPhase,
    open: () => {
      setBegun(true);
      setOpen(true);
    },
    close: () => setOpen(false),
    forget: () => {
      setTimes((count) => count + 1);
      setBegun(false);
      setOpen(false);
      setPhase("send");
    },
  };
};
