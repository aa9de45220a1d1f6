"use client";

import type { ComponentProps } from "react";
import { Reader } from "./reader.ts";

/** Tells the memo in which language the person read the questions. */
export function MemoReader(props: ComponentProps<typeof Reader>) {
  return <Reader {...props} />;
}
