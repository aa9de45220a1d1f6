import { allMessages } from "#lib/command/words/flat.ts";
import { branches } from "#lib/command/words/branches.ts";

const stages = ["location", "basis", "alternatives", "admissibility", "support"];
/** For lawyers and developers, or in the words of a statute. */
const others = ["provisions", "doubts", "law", "notices", "english", "memoLink"];

/** Where a person meets a message: the question, the paper, the step or the part of the page that it belongs to. */
const screenOf = (address: string): string => {
  const [file = "", ...keys] = address.split(".");
  if (stages.includes(file)) return `${file}.${keys[0]}`;
  if (file === "rules") return "rules";
  return [file, ...keys.slice(0, file === "evidence" || keys.length > 2 ? 2 : 1)].join(".");
};

const voiceOf = (choices: readonly string[]): string =>
  choices.find((choice) => choice.startsWith("voice="))?.slice("voice=".length) ?? "";

const ended = (text: string): string => (/[.?!:]["”’)]*$/.test(text.trim()) ? text : `${text}.`);

/** What is read on each screen in each voice in English, without the names of rows. */
export const screens = (): { screen: string; text: string }[] => {
  const read = Object.entries(allMessages("en"))
    .filter(([address]) => !others.includes(address.split(".")[0] ?? "") && !address.endsWith(".short"))
    .flatMap(([address, message]) =>
      branches(message).map(({ choices, text }) => ({ screen: screenOf(address), voice: voiceOf(choices), text })),
    );
  return [...new Set(read.map(({ screen }) => screen))].flatMap((screen) => {
    const on = read.filter((one) => one.screen === screen);
    const voices = [...new Set(on.map(({ voice }) => voice))].filter((voice) => voice !== "");
    return (voices.length > 0 ? voices : [""]).map((voice) => ({
      screen: voice ? `${screen} (${voice})` : screen,
      text: on
        .filter((one) => one.voice === voice || one.voice === "")
        .map(({ text }) => ended(text))
        .join(" "),
    }));
  });
};
