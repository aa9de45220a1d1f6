import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Setting } from "#components/case/setting.ts";
import { fetchSpoken } from "#components/embed/fetchSpoken.ts";
import { SpokenHeader } from "#components/embed/SpokenHeader.tsx";
import { SpokenReminder } from "#components/embed/SpokenReminder.tsx";
import type { TakingFirm } from "#components/intake/around/intake.ts";
import { Voice } from "#components/question/voice.ts";
import { ShortSheet } from "#components/tools/paper/ShortSheet.tsx";
import { Tools } from "#components/tools/Tools.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { questionIds, type Answers } from "#rules";
import { inResult, wholeResult } from "../components/result.tsx";
import { WholeText } from "../components/told.tsx";
import { onScreen } from "../screens/reading.tsx";
import { caseToolsOf, questionAt } from "../screens/screens.tsx";
import * as screens from "../screens/sendingScreens.tsx";
import type { Screen } from "./browser.ts";

const ignore = () => {};

/** Draws what stands in a firm's frame, in the voice of a relative. */
const drawerOf = (firm: TakingFirm, beforePast?: ReactNode) => (name: string, screen: ReactNode) => ({
  name,
  html: onScreen(
    <Setting value={{ isFramed: true, firm, beforePast }}>
      <Voice value="relative">{screen}</Voice>
    </Setting>,
  ),
});

/** The questions of a firm's frame, with what the firm reminds its visitors of, and its header in the language asked for. */
export const framedQuestions = async (locale: Locale, answersTo: (id: string) => Answers): Promise<Screen[]> => {
  const firm = await screens.takingFirm(locale);
  const spoken = await fetchSpoken(locale);
  const draw = drawerOf(
    firm,
    <p>
      <SpokenReminder firm={firm} spoken={spoken} />
    </p>,
  );
  return [
    draw("framed header", <SpokenHeader firm={firm} spoken={spoken} />),
    ...questionIds.map((id) => draw(`framed ${id}`, questionAt(id, answersTo(id)))),
  ];
};

/** A result in a firm's frame, with the ways to the firm, its tools, its paper and its text. */
export const framedResult = async (locale: Locale, answers: Answers): Promise<Screen[]> => {
  const draw = drawerOf(await screens.takingFirm(locale));
  const caseTools = { ...caseToolsOf(answers), onSend: ignore };
  const origin = "https://parole-check.example.org";
  return [
    draw("framed result", wholeResult(answers, { voice: "relative", caseTools })),
    draw(
      "framed tools",
      inResult(
        answers,
        <>
          <Tools caseTools={caseTools} />
          <ShortSheet origin={origin} leavesOutPast={false} />
        </>,
        { voice: "relative", caseTools },
      ),
    ),
  ];
};

/** The whole text that is copied in a firm's frame. */
export const framedText = async (locale: Locale, answers: Answers): Promise<string> => {
  const draw = drawerOf(await screens.takingFirm(locale));
  const caseTools = { ...caseToolsOf(answers), onSend: ignore };
  return draw("framed text", inResult(answers, <WholeText />, { voice: "relative", caseTools })).html;
};

function Covered({ firm }: { firm: TakingFirm }) {
  return screens.elsewhere(firm, useTranslations("intake")("covered"));
}

/** From the words of consent to the receipt, and what is said where nothing was sent. */
export const sendingScreens = async (locale: Locale, people: readonly Answers[]): Promise<Screen[]> => {
  const firm = await screens.takingFirm(locale);
  const draw = drawerOf(firm);
  return [
    ...screens.pasts.map((past) => draw(`consent ${past}`, screens.consent(firm, past))),
    ...screens.contactForms().map((form, at) => draw(`contact ${at}`, form)),
    ...people.flatMap((answers, who) =>
      screens.reviews(firm, answers).map((review, at) => draw(`review ${who} ${at}`, review)),
    ),
    ...screens.steps.map((step) => draw(`in transit, ${step.at}`, screens.inTransit(step))),
    draw("sent", screens.sent(firm)),
    ...screens.failures.map((why) => draw(`failed, ${why}`, screens.failed(firm, why))),
    draw("elsewhere", <Covered firm={firm} />),
  ];
};
