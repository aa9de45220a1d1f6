import type { Screen } from "./peer.ts";

/** What a page tells: a press on a way on, or a screen that was painted; at a moment in milliseconds since 1970. */
export type Told = { is: "pressed" | "shown"; screen: string; at: number };

/** A question and the options chosen in it. */
type Answer = { question: string; options: string[] };

/** What the page itself saw since it was asked for: milliseconds. */
type Seen = { lcp: number; blocked: number };

type Recorder = Seen & { press: (options: string[]) => void };
declare global {
  interface Window {
    tell: (told: Told) => void;
    recorder: Recorder;
  }
}

/**
 * In every page, before anything of its own: tells which screen is painted, and presses where it is told to. `first` is
 * the answer to the first question, which is given as soon as it is painted. Methods, because a function with a
 * name of its own would call for what the compiler of this file adds.
 */
export const record = ({ screen, first }: { screen: Screen | null; first: Answer | null }): void => {
  if (window !== window.top) return;
  const recorder = {
    lcp: 0,
    blocked: 0,
    shown: null as string | null,
    hasPressed: false,

    tell(is: Told["is"], on: string) {
      window.tell({ is, screen: on, at: performance.timeOrigin + performance.now() });
    },
    visible(selector: string | undefined) {
      if (selector === undefined) return undefined;
      return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());
    },
    now(): string | null {
      if (!screen) return null;
      if (recorder.visible(screen.result)) return "result";
      if (recorder.visible(screen.review)) return "review";
      return recorder.visible(screen.question)?.getAttribute(screen.name) ?? null;
    },
    choose(options: string[]) {
      const question = recorder.visible(screen?.question);
      for (const option of options)
        question?.querySelector<HTMLInputElement>(`input:not([type=hidden])[value="${CSS.escape(option)}"]`)?.click();
    },
    goOn() {
      recorder.tell("pressed", recorder.now() ?? "");
      recorder.visible(recorder.now() === "review" ? screen?.review : screen?.next)?.click();
    },
    painted() {
      if (recorder.shown !== null) recorder.tell("shown", recorder.shown);
      if (recorder.hasPressed || recorder.shown !== first?.question) return;
      recorder.hasPressed = true;
      recorder.choose(first.options);
      recorder.goOn();
    },
    look() {
      const now = recorder.now();
      // What comes after the frame comes after its paint.
      if (now !== recorder.shown) setTimeout(recorder.painted);
      recorder.shown = now;
      requestAnimationFrame(recorder.look);
    },
    /** Chooses, and once that is painted presses the way on. */
    press(options: string[]) {
      recorder.choose(options);
      requestAnimationFrame(() => setTimeout(recorder.goOn));
    },
  };
  window.recorder = recorder;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) recorder.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorder.blocked += duration - 50;
  }).observe({ type: "longtask", buffered: true });
  recorder.look();
};
