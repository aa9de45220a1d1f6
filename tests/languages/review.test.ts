import { describe, expect, test } from "vitest";
import { hardTexts, lengthOutliers } from "#lib/command/words/review.ts";

const easy = "Vaya a la cita. Lleve sus papeles. Diga la verdad. Pida ayuda si no sabe qué hacer o qué decir.";
const hard =
  "La autoridad administrativa correspondiente determinará discrecionalmente la admisibilidad extraordinaria considerando integralmente las circunstancias humanitarias documentadas.";

describe("A reader of a translation is shown", () => {
  test("the text that is much shorter than the others beside their English, and the one that is much longer", () => {
    const english = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, "word ".repeat(20)]));
    const words = {
      a: "mot ".repeat(20),
      b: "mot ".repeat(20),
      c: "mot ".repeat(20),
      d: "mot ".repeat(6),
      e: "mot ".repeat(40),
    };
    expect(lengthOutliers(english, words)).toEqual(["d: 24 % of the English", "e: 160 % of the English"]);
  });

  test("a hard text in Spanish or French, and no easy one", () => {
    expect(hardTexts("es", { easy, hard }).map((line) => line.split(":")[0])).toEqual(["hard"]);
    expect(hardTexts("fr", { easy, hard }).map((line) => line.split(":")[0])).toEqual(["hard"]);
  });

  test("no hard text where there is no measure for the language", () => {
    expect(hardTexts("uk", { hard })).toEqual([]);
  });
});
