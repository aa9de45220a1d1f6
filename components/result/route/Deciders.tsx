import { useTranslations } from "next-intl";
import { deciders, type DeciderId } from "#rules";
import { formNumber } from "../../provision/formNumber.tsx";
import { useVoice } from "../../question/voice.ts";
import { RouteCites } from "./RouteCites.tsx";

/** Who decides on a request, or why nobody has to. */
export function Deciders({ ids }: { ids: readonly DeciderId[] }) {
  const voice = useVoice();
  const t = useTranslations("route.deciders");
  return (
    <ul className="mt-2 list-none space-y-3 p-0">
      {ids.map((id) => (
        <li key={id} className="max-w-read">
          <p>
            <span>{t.rich(id, { voice, form: formNumber })}</span>
          </p>
          <RouteCites cites={deciders[id].cites} />
        </li>
      ))}
    </ul>
  );
}
