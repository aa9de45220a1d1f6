import { attribute, elementsIn } from "./inline.ts";

const isStyleSheet = (one: ReturnType<typeof elementsIn>[number]) =>
  one.tagName === "link" && attribute(one, "rel") === "stylesheet";

/**
 * A page that answers before its scripts come, with its style sheets in it, so that it is drawn without another
 * request. Each link stays, switched off, because the framework would fetch a sheet whose link it does not find.
 */
export const inlineStyles = (html: string, read: (href: string) => string): string => {
  const elements = elementsIn(html);
  if (!elements.some((one) => attribute(one, "data-arriving") !== undefined)) return html;
  return elements
    .filter(isStyleSheet)
    .map((one) => {
      const { startOffset, endOffset } = one.sourceCodeLocation!;
      return { startOffset, endOffset, css: read(attribute(one, "href") ?? "") };
    })
    .sort((one, other) => other.startOffset - one.startOffset)
    .reduce((page, { startOffset, endOffset, css }) => {
      const off = page.slice(startOffset, endOffset).replace("<link", "<link disabled");
      return `${page.slice(0, startOffset)}<style>${css}</style>${off}${page.slice(endOffset)}`;
    }, html);
};
