import { useEffect, useState } from "react";
import { forgetArrived, holdsPacket, receive, type Arrival } from "#lib/memo/arrival.ts";

const clean = () => history.replaceState(history.state, "", location.pathname);

/**
 * What the memo is made of; null until the browser was asked. Answers do not stay in the address, where the
 * history would keep them: what came in a link is kept by the tab instead.
 */
export const useArrival = () => {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    const read = () => {
      const { hash } = location;
      setArrival(receive(hash));
      if (holdsPacket(hash)) clean();
    };
    // In the next task, once the router follows changes to the history.
    const first = setTimeout(read);
    addEventListener("hashchange", read);
    return () => {
      clearTimeout(first);
      removeEventListener("hashchange", read);
    };
  }, []);
  /** Goes on from a link that could not be read to what this tab holds. */
  const goOn = () => setArrival(receive(""));
  /** Wipes what came in a link, and goes on to this tab's own answers. */
  const forget = () => {
    forgetArrived();
    goOn();
  };
  return { arrival, goOn, forget };
};
