import { createPortal } from "react-dom";
import { useShortPrinting } from "./printing.ts";
import { ShortSheet } from "./ShortSheet.tsx";

/** The two pages that the browser prints, wherever no other paper was asked for; on no screen. */
export function PrintedShort({ leavesOutPast }: { leavesOutPast: boolean }) {
  const isShort = useShortPrinting();
  return (
    isShort &&
    createPortal(
      <ShortSheet origin={location.origin} leavesOutPast={leavesOutPast} />,
      document.body,
    )
  );
}
