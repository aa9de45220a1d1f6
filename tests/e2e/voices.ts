import type { Frame, Page } from "@playwright/test";
import { textOf } from "./tongue.ts";

type Voice = { lang: string; localService: boolean; name: string };
type Spoken = { text: string; onend: (() => void) | null; onerror: (() => void) | null };
type Device = { voices: Voice[]; said: string[]; remote: string[]; queue: Spoken[]; all: Spoken[]; tell: () => void };

export const spanish: Voice = { lang: "es-US", localService: true, name: "Paulina" };
export const english: Voice = { lang: "en-US", localService: true, name: "Ann" };

/** Gives the device these voices, and keeps what they are given to say. A browser of the tests has none of its own. */
export const withVoices = (page: Page, voices: Voice[]) =>
  page.addInitScript((voices) => {
    const device: Device = { voices, said: [], remote: [], queue: [], all: [], tell: () => {} };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => device.voices.map((voice) => ({ ...voice })),
      speak: (one: Spoken & { voice: Voice | null }) => {
        if (!one.voice?.localService) device.remote.push(one.text);
        device.said.push(one.text);
        device.queue.push(one);
        device.all.push(one);
      },
      cancel: () => void device.queue.splice(0),
    });
    device.tell = () => void synthesis.dispatchEvent(new Event("voiceschanged"));
    Object.assign(globalThis, { device });
    Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
    // The browser's own takes no voice but one of its own.
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
      value: function (this: object, text: string) {
        Object.assign(this, { text, onend: null, onerror: null, voice: null, lang: "" });
      },
    });
  }, voices);

/** Does something with the device, and gives what it says. */
export const device = <T>(page: Page | Frame, look: (device: Device) => T): Promise<T> =>
  page.evaluate(`(${look.toString()})(device)`);

export const said = (page: Page | Frame) => device(page, (device) => device.said);
export const waiting = (page: Page | Frame) => device(page, (device) => device.queue.length);

/** The button that reads the screen aloud, or that stops it. */
export const button = (page: Page | Frame, locale: string, key: "listen" | "stop") =>
  page.getByRole("button", { name: textOf(locale, "screening", "aloud", key), exact: true });
