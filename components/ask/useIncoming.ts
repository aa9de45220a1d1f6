import { useEffect, useState } from "react";
import { forgetAsked, isPlace, keepAsked, receiveAsked, type Asked } from "#lib/ask/arrival.ts";

/**
 * What came in the link; null until the browser was asked. Questions may stay in the address, which holds no
 * answer; answers that were given back do not, and the tab keeps them instead.
 */
export const useIncoming = (): Asked | null => {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const read = () => {
      const found = receiveAsked(location.hash);
      setAsked(found);
      if (found.dropped) forgetAsked();
      if (!found.read.ok || found.read.packet.kind !== "reply") return;
      keepAsked(found.letters, {});
      history.replaceState(history.state, "", location.pathname);
    };
    const onHash = () => {
      if (!isPlace(location.hash)) read();
    };
    // In the next task, once the router follows changes to the history.
    const first = setTimeout(read);
    addEventListener("hashchange", onHash);
    return () => {
      clearTimeout(first);
      removeEventListener("hashchange", onHash);
    };
  }, []);
  return asked;
};
