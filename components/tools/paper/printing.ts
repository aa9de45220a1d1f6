import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Prints the whole result in place of the two pages. */
export const printWhole = (): void => {
  const { dataset } = document.documentElement;
  addEventListener("afterprint", () => delete dataset.paper, { once: true });
  dataset.paper = "whole";
  print();
};

/** Whether the browser prints the two pages now, as it does wherever no other paper was asked for. */
export const useShortPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => {
      const { paper, sheet } = document.documentElement.dataset;
      // The browser prints what stands there once this returns.
      flushSync(() => setPrinting(paper === undefined && sheet === undefined));
    };
    const after = () => setPrinting(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return isPrinting;
};
