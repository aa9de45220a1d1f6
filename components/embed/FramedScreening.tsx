import { NextIntlClientProvider } from "next-intl";
import { useEffect, useMemo, type ReactNode } from "react";
import type { HostPage } from "#lib/embed/hello.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { alone } from "#lib/family/family.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { keepNothing } from "#lib/tab/tab.ts";
import { Setting } from "../case/setting.ts";
import { LazySending } from "../intake/LazySending.tsx";
import type { OnSent, TakingFirm } from "../intake/around/intake.ts";
import { elementId } from "../ui/elementIds.ts";
import { focusOn } from "../ui/reach.ts";
import { Walk } from "../screening/Walk.tsx";

keepNothing();

export { prefetchResult } from "../screening/useResultChunk.ts";
export { fetchSpoken } from "./fetchSpoken.ts";
export { SpokenReminder } from "./SpokenReminder.tsx";
export { SpokenRulesAge } from "./SpokenRulesAge.tsx";
export { SpokenHeader } from "./SpokenHeader.tsx";

const kept = { answers: {}, dropped: null };
const keptFamily = { family: alone, shared: {}, dropped: null };
const nothing = () => {};

type FramedScreeningProps = {
  firm: ShownFirm;
  locale: Locale;
  words: object;
  /** What the firm reminds its visitors of before the questions about the past. */
  reminder: ReactNode;
  onPlace: (place: string) => void;
  page: () => HostPage | undefined;
  /** Told the id of what was sent, and its sealed first stage where the firm's page is to have a copy. */
  onSent: OnSent;
};

const takesIn = (firm: ShownFirm): firm is TakingFirm => firm.intake !== null;

/** The questions in a firm's page, from the first on; nothing kept, and nothing sent before the person sends it. */
export function FramedScreening(props: FramedScreeningProps) {
  const { firm, locale, words, reminder, onPlace, page, onSent } = props;
  const setting = useMemo<Setting>(
    () => ({
      isFramed: true,
      firm,
      onPlace,
      beforePast: reminder && (
        <p>
          <span>{reminder}</span>
        </p>
      ),
      drawSending: takesIn(firm)
        ? (here) => <LazySending {...here} firm={firm} page={page} onSent={onSent} />
        : undefined,
    }),
    [firm, reminder, onPlace, page, onSent],
  );
  useEffect(() => {
    scrollTo(0, 0);
    focusOn(document.getElementById(elementId("screen-heading")));
  }, []);
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={words}>
      <Setting value={setting}>
        <Walk kept={kept} keptFamily={keptFamily} isReady onOpened={nothing} />
      </Setting>
    </NextIntlClientProvider>
  );
}
