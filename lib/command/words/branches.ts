import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** One way through a message: the choices that lead there, as in "voice=myself", and what it says. */
export type Branch = { choices: string[]; args: string[]; tags: string[]; text: string };

const empty: Branch = { choices: [], args: [], tags: [], text: "" };

const joined = (a: Branch, b: Branch): Branch => ({
  choices: [...a.choices, ...b.choices],
  args: [...a.args, ...b.args],
  tags: [...a.tags, ...b.tags],
  text: a.text + b.text,
});

const branchesOfElement = (element: MessageFormatElement, counted: string): Branch[] => {
  switch (element.type) {
    case TYPE.literal:
      return [{ ...empty, text: element.value }];
    case TYPE.pound:
      return [{ ...empty, args: [counted], text: `#{${counted}}` }];
    case TYPE.tag:
      return branchesOf(element.children, counted).map((inner) => ({
        ...inner,
        tags: [element.value, ...inner.tags],
      }));
    case TYPE.select:
    case TYPE.plural: {
      const isSelect = element.type === TYPE.select;
      const kind = isSelect ? "=" : "#";
      return Object.entries(element.options).flatMap(([option, { value }]) =>
        branchesOf(value, isSelect ? counted : element.value).map((inner) => ({
          ...inner,
          choices: [`${element.value}${kind}${option}`, ...inner.choices],
        })),
      );
    }
    default:
      return [{ ...empty, args: [element.value], text: `{${element.value}}` }];
  }
};

const branchesOf = (elements: readonly MessageFormatElement[], counted: string): Branch[] =>
  elements.reduce<Branch[]>(
    (before, element) =>
      before.flatMap((one) => branchesOfElement(element, counted).map((next) => joined(one, next))),
    [empty],
  );

/** Every way through a message. Throws where it is not one that can be formatted. */
export const branches = (message: string): Branch[] =>
  branchesOf(parse(message, { requiresOtherClause: true, shouldParseSkeletons: false }), "");
