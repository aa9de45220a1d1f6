import { createContext } from "react";
import type { Problem } from "../fields/Problems.tsx";

/** What is wrong in the contact form around a field, as of the last try to go on. */
export const ContactProblems = createContext<readonly Problem[]>([]);
