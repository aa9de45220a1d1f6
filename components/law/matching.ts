const plain = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** Hides the rules that lack one of the words, and topics without a rule left; returns how many rules are left. */
export const showMatching = (region: Element, text: string): number => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const topic of region.querySelectorAll("section")) {
    const heading = topic.querySelector("h3")?.textContent ?? "";
    let left = 0;
    for (const rule of topic.querySelectorAll("article")) {
      const said = plain(`${heading} ${rule.textContent}`);
      rule.hidden = !words.every((word) => said.includes(word));
      left += Number(!rule.hidden);
    }
    topic.hidden = left === 0;
    shown += left;
  }
  return shown;
};
