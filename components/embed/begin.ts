import { createContext } from "react";

/** Begins the questions. */
export const Begin = createContext<() => void>(() => {});
