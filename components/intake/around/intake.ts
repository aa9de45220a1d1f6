import type { ShownFirm } from "#lib/firms/shown.ts";
import type { SealedStage } from "#lib/intake/sealed/envelope.ts";

/** How a firm takes in what it is sent. */
export type Intake = NonNullable<ShownFirm["intake"]>;

/** A firm that takes something in. */
export type TakingFirm = ShownFirm & { intake: Intake };

/** Told the id of what arrived, and its sealed first stage where the firm's page is to have a copy. */
export type OnSent = (id: string, sealed?: SealedStage[]) => void;
