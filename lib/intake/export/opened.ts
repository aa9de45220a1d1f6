import type { IntakeRow } from "../inbox/shapes.ts";
import type { Stage1, Stage2 } from "../sealed/stages.ts";

/** An intake that was opened in this page: what the host knows of it, and what only its keys show. */
export type OpenedIntake = { row: IntakeRow; names: Stage1; answers?: Stage2 };
