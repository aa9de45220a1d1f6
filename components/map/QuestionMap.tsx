import { box, type Layout, type MapPlace } from "#lib/map/drawn.ts";
import { lineId, linesOf } from "#lib/map/layout.ts";

type QuestionMapProps = {
  layout: Layout;
  nameOf: (place: MapPlace) => string;
  /** What a screen reader says in place of the drawing. */
  label: string;
  /** The places that a person came through; the rest is drawn faintly. */
  path?: readonly MapPlace[];
};

const points = (line: readonly (readonly [number, number])[]) =>
  line.map((point) => point.join()).join(" ");

/** Every question as a box and every step from one to another as a line. */
export function QuestionMap({
  layout: { width, height, places, lines },
  nameOf,
  label,
  path,
}: QuestionMapProps) {
  const passed = new Set(path);
  const taken = linesOf(path ?? []);
  const isTaken = ([from, to]: Layout["lines"][number]) => taken.has(lineId(from, to));
  const [faint, strong] = [lines.filter((line) => !isTaken(line)), lines.filter(isTaken)];
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={path ? "map map-path" : "map"}
    >
      {[...faint, ...strong].map((line) => (
        <polyline
          key={lineId(line[0], line[1])}
          points={points(line[2])}
          className={isTaken(line) ? "taken" : undefined}
        />
      ))}
      {places.map(([place, x, y]) => (
        <g key={place} className={passed.has(place) ? "taken" : undefined}>
          <rect
            x={x - box.width / 2}
            y={y - box.height / 2}
            width={box.width}
            height={box.height}
            rx="8"
          />
          <foreignObject
            x={x - box.width / 2}
            y={y - box.height / 2}
            width={box.width}
            height={box.height}
          >
            <div>
              <span>{nameOf(place)}</span>
            </div>
          </foreignObject>
        </g>
      ))}
    </svg>
  );
}
