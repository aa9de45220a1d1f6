type ToolIntroProps = { heading: string; lead: string; care: string };

/** The heading of a tool, what it does, and what to take care of. */
export function ToolIntro({ heading, lead, care }: ToolIntroProps) {
  return (
    <>
      <h3>
        <span>{heading}</span>
      </h3>
      <p className="mt-1 max-w-read">
        <span>{lead}</span>
      </p>
      <p className="mt-1 max-w-read text-ink-soft">
        <span>{care}</span>
      </p>
    </>
  );
}
