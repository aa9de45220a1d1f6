import { useId } from "react";

type Bar = { label: string; brief: string; count: number };
type BarsProps = { heading: string; bars: readonly Bar[] };

const row = 26;
const start = 104;
const width = 320;

/** Bars with their numbers beside them, drawn; its words say the same. */
export function Bars({ heading, bars }: BarsProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure>
      <figcaption id={id}>
        <span>{heading}</span>
      </figcaption>
      <svg
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${width} ${bars.length * row}`}
        className="office-bars"
      >
        <desc>{bars.map(({ label, count }) => `${label}: ${count}`).join("; ")}</desc>
        {bars.map(({ label, brief, count }, at) => {
          const length = (count / most) * (width - start - 34);
          const base = at * row + 18;
          return (
            <g key={label}>
              <text x={start - 8} y={base} textAnchor="end">
                {brief}
              </text>
              <rect x={start} y={at * row + 5} width={Math.max(length, 1)} height={row - 10} />
              <text x={start + length + 6} y={base}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
