/** What is not said: what is folded, buttons that are no words of the page, and what repeats words for a screen reader. */
const silent =
  "details, .sr-only, [aria-hidden=true], [data-silent], button:not([data-read]), [hidden]";

/** The box around a piece of text, at whose end a voice pauses. */
const boxOf = (around: Element): Element => {
  let box = around;
  while (box.parentElement && getComputedStyle(box).display === "inline") box = box.parentElement;
  return box;
};

/** What is said of a part of the page, in the order in which it stands there: headings, sentences and answers. */
export const sentencesOf = (part: Element): string[] => {
  const said = new Map<Element, string>();
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: around, nodeValue } = texts.currentNode;
    if (!around || around.closest(silent) || around.getClientRects().length === 0) continue;
    const box = boxOf(around);
    said.set(box, `${said.get(box) ?? ""}${nodeValue ?? ""}`);
  }
  return [...said.values()].map((text) => text.trim()).filter((text) => text !== "");
};
