import { useEffect } from "react";
import { drawWhole } from "../../fold/drawn.ts";
import { repeatedIn } from "./repeated.ts";

/** Draws and opens what is folded, and marks what was quoted before; returns what undoes all of it. */
const layOut = (page: ParentNode): (() => void) => {
  drawWhole(true);
  const opened = [...page.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  const marked = repeatedIn(page);
  for (const details of opened) details.open = true;
  for (const { dataset } of marked) dataset.repeated = "";
  return () => {
    for (const details of opened) details.open = false;
    for (const { dataset } of marked) delete dataset.repeated;
    drawWhole(false);
  };
};

/** Lays the page out for paper, and names the paper, while the browser prints. */
export const useLayOut = (name: string): void =>
  useEffect(() => {
    let undo = () => {};
    const before = () => {
      undo();
      const { title } = document;
      const fold = layOut(document);
      document.title = name;
      undo = () => {
        fold();
        document.title = title;
      };
    };
    const after = () => {
      undo();
      undo = () => {};
    };
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      after();
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, [name]);
