import { outlineOf } from "../packet/outline.ts";
import type { Block as SheetBlock } from "../packet/sheet.ts";
import { fallback } from "../i18n/locales.ts";
import { heading, line, list, section, term, type Block } from "./blocks.ts";
import type { Telling } from "./telling.ts";

const told = (block: SheetBlock): Block[] => {
  switch (block.is) {
    case "heading":
      return [heading(3, block.text)];
    case "warning":
    case "text":
      return [line(block.text)];
    case "lines":
      return [list(block.lines.map(({ text, warning }) => [line(text), line(warning)]))];
    case "rows":
      return [
        line(block.head.join(" · ")),
        list(block.rows.map(({ label, name, says }) => [term(`${label} ${name}`, ...says)])),
      ];
    case "boxes":
      return [
        {
          is: "list",
          isNumbered: false,
          items: block.items.map((text) => ({ blocks: [line(text)], isTicked: false })),
        },
      ];
  }
};

/** The outline of a request under the heading of what a lawyer is shown; for whom there is none, why. */
export const outline = (telling: Telling): Block[] => {
  const { answers, determination, ticked, t, voice, locale, sheet, family } = telling;
  if (!family) return [];
  const outlined = outlineOf({ answers, determination, ticked });
  const said = outlined.ok
    ? [
        line(t("packet.lead", { voice })),
        line(t("packet.blanks")),
        ...(locale === fallback ? [] : [line(t("english.outline"))]),
        ...(sheet?.blocks ?? []).flatMap(told),
      ]
    : [line(t(`packet.refused.${outlined.why}`, { voice }))];
  return section(heading(2, t("keep.lawyer")), heading(3, t("packet.heading")), ...said);
};
