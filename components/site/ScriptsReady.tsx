"use client";

import { useEffect } from "react";

/** Tells the watch over the scripts that the page answers to a press. */
export function ScriptsReady() {
  useEffect(() => {
    document.dispatchEvent(new Event("parole:ready"));
  }, []);
  return null;
}
