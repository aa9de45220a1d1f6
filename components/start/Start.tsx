import type { Locale } from "#lib/i18n/locales.ts";
import { DangerHelp } from "./DangerHelp.tsx";
import { LawyerHelp } from "./LawyerHelp.tsx";
import { Fraud } from "./Fraud.tsx";
import { ForWhom, Gives, IsNot } from "./Lists.tsx";
import { Opening } from "./Opening.tsx";
import { Privacy } from "./Privacy.tsx";

/** What this is, what it is not, and the way in. */
export function Start({ locale }: { locale: Locale }) {
  return (
    <div className="columns">
      <Opening locale={locale} />
      <div className="margin-notes">
        <Privacy />
        <DangerHelp />
        <Fraud />
      </div>
      <div className="rest">
        <ForWhom />
        <Gives />
        <IsNot />
        <LawyerHelp />
      </div>
    </div>
  );
}
