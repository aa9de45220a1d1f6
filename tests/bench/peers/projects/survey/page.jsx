import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.min.css";
import { Survey } from "survey-react-ui";
import { next, questions, result, why as whyAsked } from "./content.json";

const pages = questions.map(({ id, ask, hint, why, several, options }) => ({
  elements: [
    {
      type: several ? "checkbox" : "radiogroup",
      name: id,
      title: ask,
      description: hint,
      isRequired: true,
      choices: options.map(({ id: value, label: text }) => ({ value, text })),
    },
    { type: "html", html: `<details><summary>${whyAsked}</summary><p>${why}</p></details>` },
  ],
}));

const model = new Model({
  pages,
  showQuestionNumbers: false,
  pageNextText: next,
  completeText: next,
  completedHtml: `<h1>${result.heading}</h1><p>${result.lead}</p>`,
});

createRoot(document.getElementById("survey")).render(<Survey model={model} />);
