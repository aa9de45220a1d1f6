import { askedWhen, reachable, takesSeveral, type Answers, type QuestionId } from "#rules";
import { marks, type Found, type Mark } from "./marks.ts";
import { remaining, type Open } from "./remaining.ts";
import { implies, simplified, tickedWhen, type Ticked } from "./ticked.ts";

/** A mark, and the ticks beside which it holds: any one way is enough, and a way of no ticks always does. */
export type Effect = { mark: Mark; beside: readonly Ticked[] };

/** A mark that needs more ticks at once than this is left to a lawyer: nobody can be asked to look for them. */
const mostTicks = 7;

const always: readonly Ticked[] = [new Map()];
/** Whether a mark holds whatever else was ticked. */
export const isAlways = ({ beside }: Effect): boolean => beside.some(({ size }) => size === 0);

/** How a mark counts at the end: an end at once, "not this way", or "ask a lawyer". */
export const weightOf = (mark: Mark): "stop" | "not" | "ask" =>
  mark.startsWith("not:") ? "not" : mark.startsWith("ask:") ? "ask" : "stop";

/** Options that are marked already, so that nobody who ticked them needs the same mark again. */
export type Settled = { stop: Open; not: Open; ask: Open };

const asAnswer = (question: QuestionId, option: string) =>
  takesSeveral(question) ? { [option]: true } : option;

/** What everybody has answered who is asked a question, as far as one option is the only way to it. */
const leadingTo = (question: QuestionId): Answers => {
  const [way, ...others] = tickedWhen(askedWhen(question));
  const sure = [...(others.length === 0 && way ? way : [])].flatMap(
    ([id, options]): [string, ReturnType<typeof asAnswer>][] => {
      const [option, ...more] = options;
      return option !== undefined && more.length === 0 ? [[id, asAnswer(id, option)]] : [];
    },
  );
  // Each an option of the question before it.
  const led = Object.fromEntries(sure) as Answers;
  return { personUsStatus: "none", personLocation: "outside-us", ...led };
};

/** Whether an option leaves "may be possible" to nobody who ticks it. */
const rulesOut = (question: QuestionId, option: string): boolean =>
  !reachable({ ...leadingTo(question), [question]: asAnswer(question, option) }).includes(
    "likely-eligible",
  );

const effectOf = (mark: Mark, ones: readonly Found[], open: Open): Effect => ({
  mark,
  beside: simplified(
    ones
      .filter((one) => one.mark === mark)
      .flatMap(({ question, beside }) => remaining(beside, open, question)),
  ).filter(({ size }) => size <= mostTicks),
});

const coveredBy = (ways: readonly Ticked[], others: readonly Ticked[]) =>
  ways.filter((way) => !others.some((other) => implies(way, other)));

/** Only what changes an end: nothing beside what holds always, and nothing that a heavier mark says already. */
const pared = (effects: readonly Effect[]): Effect[] => {
  const sure = effects.filter(isAlways);
  const heaviest =
    sure.find(({ mark }) => mark === "stop") ?? sure.find(({ mark }) => weightOf(mark) === "not");
  if (heaviest) return [{ mark: heaviest.mark, beside: always }];
  const nots = effects.filter(({ mark }) => weightOf(mark) === "not");
  const asks = effects.filter(({ mark }) => weightOf(mark) === "ask");
  const sureAsk = sure.find(({ mark }) => mark === "ask:lawyer") ?? sure[0];
  if (sureAsk) return [...nots, { mark: sureAsk.mark, beside: always }];
  const heavier = nots.flatMap(({ beside }) => beside);
  return [
    ...effects.filter(({ mark }) => weightOf(mark) === "stop"),
    ...nots,
    ...asks.map(({ mark, beside }) => ({ mark, beside: coveredBy(beside, heavier) })),
  ].filter(({ beside }) => beside.length > 0);
};

/** The box for an option that rules "may be possible" out only together with later ones: that of a later mark. */
const boxFor = (question: QuestionId, option: string): Mark => {
  const later = marks.find((one) => one.beside.get(question)?.has(option) && one.mark !== "stop");
  return later ? (later.mark.replace("not:", "ask:") as Mark) : "ask:lawyer";
};

/** What an option marks, for whoever can still come to it. */
export const effectsOf = (question: QuestionId, option: string, open: Settled): Effect[] => {
  const ones = marks.filter((one) => one.question === question && one.options.has(option));
  const effects = [...new Set(ones.map(({ mark }) => mark))]
    .map((mark) => effectOf(mark, ones, open[weightOf(mark)]))
    .filter(({ beside }) => beside.length > 0);
  const asked = effects.find(({ mark }) => weightOf(mark) === "ask");
  const heavier = effects.filter(({ mark }) => weightOf(mark) === "not");
  if (asked && !isAlways(asked)) {
    const whole = simplified([...asked.beside, ...heavier.flatMap(({ beside }) => beside)]);
    const left = whole.flatMap((way) => remaining(way, open.ask, question));
    if (left.some(({ size }) => size === 0)) effects.push({ mark: asked.mark, beside: always });
  }
  const isOut = !effects.some(isAlways) && rulesOut(question, option);
  return pared(
    isOut
      ? [...effects, { mark: asked?.mark ?? boxFor(question, option), beside: always }]
      : effects,
  );
};
