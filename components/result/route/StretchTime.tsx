import { useTranslations } from "next-intl";
import { citations, drawnMonths, reviewOf, routeTimes, type RouteTimeId } from "#rules";
import { useFormats } from "../../ui/useFormats.ts";
import { RouteCites } from "./RouteCites.tsx";

const box = 20;
const height = 14;
const outline = (from: number, until: number) =>
  `M${from * box} 0 H${until * box} V${height} H${from * box} Z`;
const tick = (month: number) => `M${month * box} 0 V${height}`;

/** How long a stretch of the route takes, in words and drawn as a row of months, and who says so. */
export function StretchTime({ id }: { id: RouteTimeId }) {
  const t = useTranslations("route");
  const { months, cites } = routeTimes[id];
  return (
    <div data-time={id} className="max-w-read pb-4">
      <p>
        <strong>{t("times.heading")}</strong> <span>{t(`times.each.${id}`)}</span>
      </p>
      <Months most={months} />
      {cites.length > 0 && <RouteCites cites={cites} />}
      {cites.map((cite) => (
        <Looked key={cite} {...reviewOf(citations[cite])} />
      ))}
    </div>
  );
}

/** Twelve months in a row: filled up to the most that is said; a broken line where nothing is. */
function Months({ most }: { most: number | null }) {
  const inside = Array.from({ length: drawnMonths - 1 }, (_, at) => at + 1);
  return (
    <svg
      aria-hidden="true"
      viewBox={`-1 -1 ${drawnMonths * box + 2} ${height + 2}`}
      className="my-2 h-auto w-full max-w-[15rem] fill-none stroke-current stroke-[1.5] text-brand
        forced:text-[CanvasText] rtl:-scale-x-100"
    >
      {most !== null && <path d={outline(0, most)} className="fill-current" />}
      <path d={outline(0, drawnMonths)} strokeDasharray={most === null ? "4 4" : undefined} />
      {most !== null &&
        inside.map((month) => (
          <path key={month} d={tick(month)} className={month < most ? "stroke-card" : undefined} />
        ))}
    </svg>
  );
}

type LookedProps = ReturnType<typeof reviewOf>;

function Looked({ checkedOn, reviewBy }: LookedProps) {
  const t = useTranslations("route");
  const format = useFormats();
  return (
    <p className="mt-1 text-sm text-ink-soft">
      <span>{t("checked", { date: format.date(checkedOn), review: format.date(reviewBy) })}</span>
    </p>
  );
}
