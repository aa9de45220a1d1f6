import { HtmlValidate } from "html-validate";
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const elementsIn = (node: Node): DefaultTreeAdapterTypes.Element[] => [
  ...(tree.isElementNode(node) ? [node] : []),
  ...("childNodes" in node ? node.childNodes.flatMap(elementsIn) : []),
];
const controls = ["input", "select", "textarea"];

/** The labels of a document that belong to no field: neither around one nor naming one. */
export const looseLabelsIn = (html: string): string[] => {
  const all = elementsIn(parse(html));
  const valueOf = (element: (typeof all)[number], name: string) =>
    element.attrs.find((one) => one.name === name)?.value;
  const ids = new Set(all.map((element) => valueOf(element, "id")));
  return all
    .filter(({ tagName }) => tagName === "label")
    .filter((label) => {
      const named = valueOf(label, "for");
      const isAround = elementsIn(label).some(({ tagName }) => controls.includes(tagName));
      return named === undefined ? !isAround : !ids.has(named);
    })
    .map((label) =>
      elementsIn(label)
        .map(({ childNodes }) => childNodes.map((node) => ("value" in node ? node.value : "")).join(""))
        .join(""),
    );
};

/** What the HTML and ARIA standards demand, and nothing of style. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "form-dup-name": "error",
    "input-attributes": "error",
    "no-missing-references": "error",
    "prefer-native-element": "off", // a matter of style
    "wcag/h32": "off", // a form of boxes to tick, which is sent nowhere, needs no button to send it
  },
});

/** To some screen readers a list without marks is none until its role is named. */
const isNamedList = (rule: string, selector: string | null) =>
  rule === "no-redundant-role" && /(^| )[ou]l(:[\w-]+\(\d+\))?$/.test(selector ?? "");

/** Each place at which a document is not as the standards have it, and why. */
export const faultsIn = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages
        .filter(({ ruleId, selector }) => !isNamedList(ruleId, selector))
        .map(({ ruleId, message, selector, line }) => `${ruleId}: ${message} (${selector ?? `line ${line}`})`),
    );
