import { certainWith } from "#lib/early/certain.ts";
import { Milestone } from "./early/Milestone.tsx";
import { SoFar } from "./early/SoFar.tsx";
import { fetchLawWords } from "../provision/lawWords.ts";
import { fetchTools } from "./LazyTools.tsx";
import { fetchParts } from "./parts/lateParts.ts";
import { ResultLoader } from "./ResultLoader.tsx";

/** What needs the rules: the result, and what can be told before it. One script, fetched once a page answers. */
export const resultPages = {
  certainWith,
  Milestone,
  SoFar,
  ResultLoader,
  fetchParts,
  fetchTools,
  fetchLawWords,
};
