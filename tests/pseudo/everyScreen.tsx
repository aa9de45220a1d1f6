import type { ReactNode } from "react";
import { NextIntlClientProvider } from "next-intl";
import { prerender } from "react-dom/static";
import { Today } from "#components/clock/today.ts";
import { HowWeDecide } from "#components/law/HowWeDecide.tsx";
import { AllQuestions } from "#components/map/AllQuestions.tsx";
import { PaperSheet } from "#components/paper/PaperSheet.tsx";
import { RulesAge } from "#components/site/RulesAge.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { SiteFrame } from "#components/site/SiteFrame.tsx";
import { Start } from "#components/start/Start.tsx";
import { ElementIds } from "#components/ui/elementIds.ts";
import { OpenCase } from "#components/open/OpenCase.tsx";
import { Duties } from "#components/embed/Duties.tsx";
import { FirmHeader } from "#components/embed/FirmHeader.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { wholeWords } from "#lib/i18n/words/whole.ts";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import { asked, relevant } from "#lib/questionnaire/walk.ts";
import { determine, questionIds, resultKindOf, resultKinds, type Answers } from "#rules";
import { today, voices } from "../components/drawn.tsx";
import { checkCases } from "../rules/cases.ts";
import { onScreen } from "../screens/reading.tsx";
import { earlyOf, peopleOf, place, resultOf, sheetsOf, toolsOf, wayOf } from "../screens/screens.tsx";
import { takingFirm } from "../screens/sendingScreens.tsx";
import type { Screen } from "./browser.ts";
import { framedQuestions, framedResult, framedText, sendingScreens } from "./inFrame.tsx";

const voiceAt = (at: number) => voices[at % voices.length]!;

const people = checkCases.map(({ answers }) => answers);
const told = voices.map((voice) => people.map((answers) => relevant({ ...answers, screeningFor: voice })));

const kindOf = (answers: Answers) => {
  const determination = determine(answers);
  return resultKindOf(determination, answers, pointsToSettle(answers, determination).length);
};

/** A component of the server, which may wait for its words. */
const onPage = async (locale: Locale, component: ReactNode, day = today): Promise<string> => {
  const { default: messages } = await wholeWords[locale]();
  const { prelude } = await prerender(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC" onError={() => {}}>
      <Today value={day}>
        <ElementIds value={(name) => name}>{component}</ElementIds>
      </Today>
    </NextIntlClientProvider>,
  );
  return new Response(prelude).text();
};

const askedIn = (voice: number, id: string): Answers =>
  told[voice]!.find((one) => asked(one).some((question) => question === id)) ?? { screeningFor: voices[voice] };

/** Every question once, in one voice each. */
export const questions = (): Screen[] =>
  questionIds.map((id, at) => ({ name: id, html: place(id, askedIn(at % voices.length, id), voiceAt(at)) }));

/** Each kind of result with its tools, its print and what is told before it, in one voice each. */
export const resultOfKind = (at: number): Screen[] => {
  const voice = voiceAt(at);
  const answers = told[at % voices.length]!.find((one) => kindOf(one) === resultKinds[at]);
  if (!answers) throw new Error(`nobody is told ${resultKinds[at]}`);
  const [, ...sheets] = sheetsOf(answers, voice);
  const screens = {
    result: [resultOf(answers, voice)],
    tools: [toolsOf(answers, voice)],
    early: earlyOf(answers, voice),
    sheet: sheets,
  };
  return Object.entries(screens).flatMap(([name, all]) =>
    all.map((html) => ({ name: `${resultKinds[at]}, ${name}`, html })),
  );
};

/** What stands between questions and result. */
export const between = (): Screen[] => [
  ...wayOf(told[1]![0]!, "relative").map((html, at) => ({ name: `way ${at}`, html })),
  ...peopleOf(told[1]![0]!).map((html, at) => ({ name: `people ${at}`, html })),
  ...["1970-01-01", "2029-12-31"].map((day) => ({ name: `clock of ${day}`, html: onScreen(<RulesAge />, day) })),
];

const framed = (locale: Locale, page: ReactNode) => <SiteFrame locale={locale}>{page}</SiteFrame>;

/** The pages around the questions. */
export const pages = (locale: Locale): Promise<Screen[]> =>
  Promise.all(
    Object.entries({
      start: <Start locale={locale} />,
      map: <AllQuestions lawHref={`/${locale}/law`} />,
      open: <OpenCase />,
      scripts: <ScriptWatch locale={locale} off="" />,
    }).map(async ([name, page]) => ({ name, html: await onPage(locale, framed(locale, page)) })),
  );

export const law = async (locale: Locale): Promise<Screen[]> => [
  { name: "law", showsIds: true, html: await onPage(locale, <HowWeDecide />) },
];
export const paper = async (locale: Locale): Promise<Screen[]> => [
  { name: "paper", html: await onPage(locale, <PaperSheet />) },
];

/** The first page of a firm's frame. */
export const frame = async (locale: Locale): Promise<Screen[]> => {
  const firm = await takingFirm(locale);
  const page = (
    <>
      <FirmHeader firm={firm} locale={locale} />
      <Duties firm={firm} />
    </>
  );
  return [{ name: "frame", html: await onPage(locale, page) }];
};

/** Those whose results are of each kind, in the voice of a relative. */
const everyKind = resultKinds.map((kind) => told[1]!.find((one) => kindOf(one) === kind)!);

/** The inside of a firm's frame: its questions, a result of each kind with its tools, and what is sent from there. */
export const insideFrame = {
  questions: (locale: Locale) => framedQuestions(locale, (id) => askedIn(1, id)),
  results: async (locale: Locale) =>
    (await Promise.all(everyKind.map((answers) => framedResult(locale, answers)))).flat(),
  texts: (locale: Locale) => Promise.all(everyKind.map((answers) => framedText(locale, answers))),
  sending: (locale: Locale) => sendingScreens(locale, everyKind),
};
