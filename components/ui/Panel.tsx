import type { ReactNode } from "react";

const tones = {
  note: "bg-note-tint border-note",
  talk: "bg-talk-tint border-talk",
  plain: "bg-sunken border-control",
} as const;

type PanelProps = { tone?: keyof typeof tones; children: ReactNode };

/** A passage set apart by a tone of paper and a bar at its start. */
export function Panel({ tone = "plain", children }: PanelProps) {
  return <div className={`panel ${tones[tone]}`}>{children}</div>;
}
