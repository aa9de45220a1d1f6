import { expect, test } from "vitest";
import { heading, line, link, list, numbered, section, term, type Block } from "#lib/whole-text/blocks.ts";
import { written } from "#lib/whole-text/written.ts";

const law: Block = { is: "provision", citation: "INA 1", blocks: [{ is: "quote", text: "so it is" }], again: [] };

test.each<[string, Block[], string]>([
  ["a heading is underlined", [heading(1, "One"), line("two")], "One\n===\ntwo\n"],
  ["one of the second order, too", [heading(2, "One"), line("two")], "One\n---\ntwo\n"],
  ["and one of the third is not", [line("a"), heading(3, "One"), line("two")], "a\n\nOne\ntwo\n"],
  ["a list in a list is moved in", [list([[line("a"), list([[line("b")]])], [line("c")]])], "- a\n  - b\n- c\n"],
  ["steps are counted", [numbered([[line("a"), line("more")], [line("b")]])], "1. a\n  more\n2. b\n"],
  ["what is said of a name stands under it", [term("When", "now"), term("Why?", "so")], "When:\n  now\nWhy?\n  so\n"],
  ["a new stretch begins after an empty line", [line("a"), ...section(line("b"))], "a\n\nb\n"],
  ["what says nothing leaves nothing", [line("a", false, null, undefined, "", "b"), line("")], "a b\n"],
  ["an address stands behind its words", [line(link("the page", "https://a.gov"))], "the page (https://a.gov)\n"],
  ["each line of a quotation is marked", [{ is: "quote", text: "(a) one\n(b) two" }], "> (a) one\n> (b) two\n"],
  ["a provision is quoted once", [line("a"), law, line("b"), law], "a\n> so it is\nb\n"],
  ["afterwards its citation stands alone", [law, { ...law, again: [line("INA 1")] }], "> so it is\nINA 1\n"],
  [
    "a box is ticked or not",
    [
      {
        is: "list",
        isNumbered: false,
        items: [
          { blocks: [line("a")], isTicked: true },
          { blocks: [line("b")], isTicked: false },
        ],
      },
    ],
    "- [x] a\n- [ ] b\n",
  ],
  [
    "a stretch of steps has its heading before the number",
    [
      {
        is: "list",
        isNumbered: true,
        items: [{ opens: [heading(3, "First")], blocks: [line("a")] }, { blocks: [line("b")] }],
      },
    ],
    "First\n1. a\n2. b\n",
  ],
  ["nothing is an empty line", [], "\n"],
])("%s", (_, blocks, text) => expect(written(blocks, (name) => `${name}:`)).toBe(text));

test.each([
  ["in French, the mark behind a name stands apart", "Quand", (name: string) => `${name} :`, "Quand :\n  oui\n"],
  ["an Arabic question has its own mark", "متى؟", (name: string) => `${name}:`, "متى؟\n  oui\n"],
])("%s", (_, name, termOf, text) => expect(written([term(name, "oui")], termOf)).toBe(text));
