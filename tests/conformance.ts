import { HtmlValidate } from "html-validate";

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
