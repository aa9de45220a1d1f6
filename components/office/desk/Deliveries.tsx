import { useTranslations } from "next-intl";
import type { Delivery } from "#lib/intake/inbox/shapes.ts";

/** What failed for good: nothing more is tried. */
export const isLost = ({ state }: Pick<Delivery, "state">): boolean =>
  state === "dead" || state === "gone";

type DeliveriesProps = { deliveries: readonly Delivery[]; isBrief?: boolean };

/** What became of the messages about an intake; in brief only what is not done. */
export function Deliveries({ deliveries, isBrief = false }: DeliveriesProps) {
  const t = useTranslations("office.delivery");
  if (deliveries.length === 0) return <span>{t("none")}</span>;
  const told = isBrief ? deliveries.filter(({ state }) => state !== "done") : deliveries;
  if (told.length === 0) return <span>{t("allDone")}</span>;
  return (
    <ul className="office-deliveries">
      {told.map((delivery) => {
        const { to, state, attempts, last } = delivery;
        const words = t(`states.${state}`, { to: t(`to.${to}`), attempts });
        return (
          <li key={to}>
            {isLost(delivery) ? (
              <strong className="office-problem">{words}</strong>
            ) : (
              <span>{words}</span>
            )}
            {!isBrief && last && (
              <>
                {" "}
                <span>{t("last", { last })}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
