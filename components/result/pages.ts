export { certainWith } from "#lib/early/certain.ts";
export { Milestone } from "./early/Milestone.tsx";
export { SoFar } from "./early/SoFar.tsx";
export { ResultLoader } from "./ResultLoader.tsx";
