"use client";

import { useEffect } from "react";

/** Tells the watch over the scripts that the page answers to a press; the screening tells it by itself, once it is there. */
export function ScriptsReady() {
  useEffect(() => {
    if (!document.querySelector("[data-arriving]"))
      document.dispatchEvent(new Event("parole:ready"));
  }, []);
  return null;
}
