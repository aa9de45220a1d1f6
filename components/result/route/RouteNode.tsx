import { offices, type Actor } from "#rules";
import { useFormats } from "../../ui/useFormats.ts";

const middle = { x: 20, y: 20 };
const reach = 15;

/** Whether the line comes from the step before, and goes on to the next. */
export type Joins = { before: boolean; after: boolean };

const drawn =
  "absolute inset-y-0 overflow-visible start-0 h-full w-[2.5rem] fill-none stroke-current stroke-[1.75] text-brand forced:text-[CanvasText]";

/** The line beside the heading of a stretch. */
export function RouteLine() {
  return (
    <svg aria-hidden="true" className={drawn}>
      <line x1={middle.x} x2={middle.x} y1={-1} y2="100%" />
    </svg>
  );
}

type RouteNodeProps = { number: number; acts: Actor; joins: Joins };

/** A step's place on the drawn line: a square where an office of the government acts, else a circle. */
export function RouteNode({ number, acts, joins }: RouteNodeProps) {
  const format = useFormats();
  return (
    <svg aria-hidden="true" className={drawn}>
      {joins.before && <line x1={middle.x} x2={middle.x} y1={-1} y2={middle.y - reach} />}
      {joins.after && <line x1={middle.x} x2={middle.x} y1={middle.y + reach} y2="100%" />}
      {offices.includes(acts) ? (
        <rect
          x={middle.x - reach}
          y={middle.y - reach}
          width={2 * reach}
          height={2 * reach}
          rx="2"
        />
      ) : (
        <circle cx={middle.x} cy={middle.y} r={reach} />
      )}
      <text
        x={middle.x}
        y={middle.y}
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-current stroke-none text-sm font-bold"
      >
        {format.number(number)}
      </text>
    </svg>
  );
}
