import type { ShownFirm } from "#lib/firms/shown.ts";

/** How a firm takes in what it is sent. */
export type Intake = NonNullable<ShownFirm["intake"]>;

/** A firm that takes something in. */
export type TakingFirm = ShownFirm & { intake: Intake };
