"use client";

import { useContext } from "react";
import { Button } from "../ui/Button.tsx";
import { Begin } from "./begin.ts";

/** From what a visitor must know to the first question. */
export function BeginButton({ words }: { words: string }) {
  const onBegin = useContext(Begin);
  return (
    <Button onClick={onBegin}>
      <span>{words}</span>
    </Button>
  );
}
