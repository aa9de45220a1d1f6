import { useEffect, useState } from "react";
import { readAdvisories, type AdvisoriesRead } from "#rules";

/** What came of the policy notices: null until they are here. */
export type Notices = AdvisoriesRead | { ok: false; why: "not-here" } | null;

/** Reads the notices that were asked for together with the page. */
export const useAdvisories = (coming: Promise<string | null>): Notices => {
  const [notices, setNotices] = useState<Notices>(null);
  useEffect(() => {
    let isGone = false;
    void coming.then((text) => {
      if (!isGone)
        setNotices(text === null ? { ok: false, why: "not-here" } : readAdvisories(text));
    });
    return () => {
      isGone = true;
    };
  }, [coming]);
  return notices;
};
