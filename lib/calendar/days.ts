import * as z from "zod/mini";

/** A day without a time or a zone: "2026-11-22". */
export const Day = z.iso.date();
