import { NextIntlClientProvider } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { openingScreens } from "#lib/questionnaire/opening.ts";
import { Voice, voiceIn } from "../../question/voice.ts";
import { AskingScreen } from "../asking/AskingScreen.tsx";
import { BackButton } from "../asking/BackButton.tsx";

const nothing = () => {};

type DrawnScreensProps = { locale: Locale; words: object };

/** Every screen of the opening but the first, hidden until the script in the page shows it. */
export function DrawnScreens({ locale, words }: DrawnScreensProps) {
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={words}>
      {openingScreens().map(
        ({ question, answers, next }, number) =>
          number > 0 && (
            <div key={number} hidden data-opening={number} data-next={JSON.stringify(next)}>
              <Voice value={voiceIn(answers)}>
                <BackButton onBack={nothing} />
                <AskingScreen
                  place={question}
                  answers={answers}
                  soFar={null}
                  onAnswer={nothing}
                  onChange={nothing}
                  onFinish={nothing}
                  onClear={nothing}
                />
              </Voice>
            </div>
          ),
      )}
    </NextIntlClientProvider>
  );
}
