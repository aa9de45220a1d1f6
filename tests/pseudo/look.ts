export type Fault = { screen: string; kind: string; what: string };
type Given = {
  begins: string;
  ends: string;
  isMirrored: boolean;
  /** What people outside have written, which a sentence may turn around. */
  names: readonly string[];
};

/** Looks at every screen of a document in a browser. It is sent there as it stands, so it uses nothing from around it. */
export const look = ({ begins, ends, isMirrored, names }: Given): Fault[] => {
  const faults: Fault[] = [];
  const marked = '[lang="en"], [translate="no"], .memo-id, script, style, svg title';
  const isolated = "bdi, [dir=ltr]";
  const heard = ["aria-label", "title", "alt", "placeholder", "label"];
  const addresses = /\S*\/\S*|[\w.@-]+\.(?:org|gov|com|net|html|docx|pdf)\b\S*/g;
  const english = /(?<![\p{L}\d-])[A-Za-z]*[a-z][A-Za-z]{2,}(?![\p{L}\d])/gu;
  // A citation that begins with a number: in a sentence from right to left, the number jumps behind the rest.
  const turned =
    /(?<![\w.-]|[A-Za-z]\.? )\d[\d.-]{0,9}(?:(?:\([A-Za-z0-9]+\))+| (?:CFR|FR|USC|U\.S\.C\.|FAM|I&N) [\d.A-Z]+)/g;

  const separator = /^(?!·?$)[\p{P}\p{S}\s]+$|^[:;,.–—/|]|[:;,–—/|]$/u;

  const outsideOf = (text: string, depth: number): [string, number] => {
    let [outside, now] = ["", depth];
    for (const sign of text)
      if (sign === begins) now += 1;
      else if (sign === ends) now -= 1;
      else if (now === 0) outside += sign;
    return [outside, now];
  };

  const inWords = (screen: string, text: string, outside: string, isIsolated: boolean) => {
    const tell = (kind: string, what: string) => faults.push({ screen, kind, what });
    for (const word of text.replaceAll(addresses, "").match(english) ?? [])
      if (!/^[ivx]+$/.test(word)) tell("english", word);
    // Days, amounts and countries stand there as Intl writes them: separators between messages do not.
    if (separator.test(outside.replaceAll(addresses, "").trim())) tell("outside", outside.trim());
    if (isMirrored && !isIsolated)
      for (const [run] of text.replaceAll(/\u2066[^\u2069]*\u2069/g, "").matchAll(turned)) tell("unisolated", run);
  };

  const block = "p, li, dt, dd, h1, h2, h3, label, legend, blockquote, button, a, div";
  /** A name in a sentence of the page, without the marks or the element that keep it apart. */
  const namesIn = (screen: string, text: string, parent: Element) => {
    const alone = parent.closest(block)?.textContent.trim();
    const rest = text.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, "");
    for (const name of names)
      if (alone !== name && rest.includes(name)) faults.push({ screen, kind: "unisolated", what: name });
  };

  const readWords = (section: Element, screen: string) => {
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    let depth = 0;
    while (walker.nextNode()) {
      const { parentElement: parent } = walker.currentNode;
      // An address with places where it may break stands in several nodes.
      const isBroken = parent?.querySelector(":scope > wbr");
      if (isBroken && parent?.firstChild !== walker.currentNode) continue;
      const { textContent } = isBroken ? parent! : walker.currentNode;
      if (!parent || !textContent) continue;
      if (!parent.closest("bdi, script, style")) namesIn(screen, textContent, parent);
      if (parent.closest(marked)) continue;
      if (/^https?:/.test(parent.closest("a")?.textContent.trim() ?? "")) continue;
      const [outside, now] = outsideOf(textContent, depth);
      depth = now;
      inWords(screen, textContent, outside, parent.closest(isolated) !== null);
    }
    if (depth !== 0) faults.push({ screen, kind: "cut", what: `${depth} message(s) without an end` });
    for (const element of section.querySelectorAll(heard.map((name) => `[${name}]`).join()))
      for (const name of element.closest(marked) ? [] : heard) {
        const said = element.getAttribute(name) ?? "";
        const [outside, left] = outsideOf(said, 0);
        inWords(screen, said, outside, true);
        if (left !== 0) faults.push({ screen, kind: "cut", what: said });
      }
  };

  const measure = (section: Element, screen: string) => {
    const scrolls = (element: Element): boolean =>
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
        (element.parentElement ? scrolls(element.parentElement) : false));
    const isHeardOnly = (element: Element): boolean => element.closest(".sr-only") !== null;
    for (const element of section.querySelectorAll<HTMLElement>("*")) {
      if (!element.checkVisibility() || element instanceof SVGElement) continue;
      const { left, right, width } = element.getBoundingClientRect();
      // The browser itself writes into a field for files.
      if (width <= 1 || isHeardOnly(element) || element.matches("[type=file]")) continue;
      const said = `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.slice(0, 60)}`;
      if ((right > innerWidth + 1 || left < -1) && !scrolls(element)) faults.push({ screen, kind: "wide", what: said });
      const cuts = /hidden|clip/.test(getComputedStyle(element).overflowX);
      if (cuts && element.scrollWidth > element.clientWidth + 1) faults.push({ screen, kind: "clipped", what: said });
    }
  };

  for (const folded of document.querySelectorAll("details")) folded.open = true;
  for (const section of document.querySelectorAll("[data-screen]")) {
    const screen = section.getAttribute("data-screen") ?? "";
    readWords(section, screen);
    measure(section, screen);
  }
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push({ screen: "all", kind: "wide", what: `${document.documentElement.scrollWidth} px` });
  return faults;
};
