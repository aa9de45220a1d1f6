import { useLocale, useTranslations } from "next-intl";
import { languages } from "#lib/i18n/locales.ts";
import type { Exhibit } from "#lib/packet/exhibits.ts";
import type { Line } from "#lib/packet/lines.ts";
import type { Heading, Outline } from "#lib/packet/outline.ts";
import { tabs } from "#lib/packet/exhibits.ts";
import type { Block, Sheet, SheetLine } from "#lib/packet/sheet.ts";
import { useQuestionWordsIn } from "../../question/questionWords.ts";
import { useFormRowsOf } from "./packetForms.ts";

const addresses = "https://www.uscis.gov/i-131-addresses";

type Shown = { count: number; labels: string };

// The letter speaks of the person by a blank, so it reads the same whoever asks: hence one voice for all.
const useLines = () => {
  const t = useTranslations("outline");
  const words = useQuestionWordsIn("client");
  const textOf = (line: Exclude<Line, { is: "blank" }>, shown: Shown | null) => {
    if (line.is === "open") {
      const short = words.part(line.question, "short");
      return shown ? t("openWith", { short, ...shown }) : t("open", { short });
    }
    if (line.is === "denied") {
      const short = words.part(line.question, "short");
      const option = words.option(line.question, line.option);
      return shown ? t("deniedWith", { short, option, ...shown }) : t("denied", { short, option });
    }
    // Which options state a fact is known here at run time alone; a test holds that each has its sentence.
    const fact = t(`facts.${line.question}.${line.option}` as Parameters<typeof t>[0]);
    return shown ? t("factWith", { fact, ...shown }) : fact;
  };
  return (line: Line): SheetLine => {
    if (line.is === "blank") return { text: t(`blanks.${line.blank}`) };
    const { exhibits, lawyer } = line;
    const shown = { count: exhibits.length, labels: exhibits.join(", ") };
    const isShown = exhibits.length > 0;
    return { text: textOf(line, isShown ? shown : null), ...(lawyer && { warning: t("lawyer") }) };
  };
};

/** What puts an outline into words for a day, as the page, the file and the text show it. */
export const useSheetOf = () => {
  const t = useTranslations("outline");
  const evidence = useTranslations("evidence");
  const { intl } = languages[useLocale()];
  const lineOf = useLines();
  const formRowsOf = useFormRowsOf();
  const heading = (level: 2 | 3, text: string): Block => ({ is: "heading", level, text });
  const text = (key: Parameters<typeof t>[0], values?: Parameters<typeof t>[1]): Block => ({
    is: "text",
    text: t(key, values),
  });

  return (outline: Outline, day: string): Sheet => {
    const forms = formRowsOf(outline.forms, day);
    const hasSeveral = outline.letter.filter(({ part }) => part === "reason").length > 1;
    const partOf = (part: Heading): Block[] => [
      heading(
        3,
        part.part === "reason"
          ? t("reason", { reason: t(`reasons.${part.basis}`) })
          : t(`parts.${part.part}`),
      ),
      ...(part.part === "reason" && part.lawyer
        ? [{ is: "warning", text: t("lawyer") } as const]
        : []),
      { is: "lines", lines: part.lines.map(lineOf) },
    ];
    const rowOf = ({ label, id, basis, state, lawyer }: Exhibit) => ({
      label,
      name: evidence(`papers.${id}.name`),
      says: [
        t(`exhibits.states.${state}`),
        ...(basis && hasSeveral
          ? [t("exhibits.forReason", { reason: t(`reasons.${basis}`) })]
          : []),
        ...(lawyer ? [t("lawyer")] : []),
      ],
    });
    const headOf = (list: "exhibits" | "forms"): [string, string, string] => [
      t(`${list}.label`),
      t(`${list}.name`),
      t(`${list}.says`),
    ];

    return {
      title: t("title"),
      footer: t("footer"),
      language: intl[0] ?? "en",
      blocks: [
        ...(outline.outcome === "likely-eligible"
          ? []
          : [{ is: "warning", text: t(`warnings.${outline.outcome}`) } as const]),
        text("about"),
        text("brackets"),
        heading(2, t("letter")),
        text("date"),
        text("address", { url: addresses }),
        text("subject"),
        ...outline.letter.flatMap(partOf),
        heading(2, t("exhibits.heading")),
        text("exhibits.intro"),
        ...tabs.flatMap((tab): Block[] => {
          const rows = outline.exhibits.filter((exhibit) => exhibit.tab === tab).map(rowOf);
          if (rows.length === 0) return [];
          return [
            heading(3, t(`exhibits.tabs.${tab}`)),
            { is: "rows", head: headOf("exhibits"), rows },
          ];
        }),
        heading(2, t("forms.heading")),
        text("forms.intro"),
        { is: "rows", head: headOf("forms"), rows: forms.rows },
        ...forms.notes.map((note): Block => ({ is: "text", text: note })),
        heading(2, t("translations.heading")),
        text("translations.text"),
        heading(2, t("checklist.heading")),
        {
          is: "boxes",
          items: outline.checklist.map((task) =>
            t(`checklist.tasks.${task}`, {
              url: addresses,
              count: task === "open" || task === "papers" ? outline.left[task] : 0,
            }),
          ),
        },
      ],
    };
  };
};
