import { readFileSync } from "node:fs";
import compression from "compression";
import express from "express";
import nunjucks from "nunjucks";

const content = JSON.parse(readFileSync("content.json", "utf8"));
const { questions } = content;
const frontend = "node_modules/govuk-frontend/dist";

const app = express();
const views = nunjucks.configure(["views", frontend], { autoescape: true, express: app });
views.addGlobal("content", content);
app.set("view engine", "njk");
app.use(compression());
app.use("/assets", express.static(`${frontend}/govuk/assets`, { maxAge: "1h" }));
app.use("/frontend", express.static(`${frontend}/govuk`, { maxAge: "1h" }));
app.use(express.urlencoded({ extended: false }));

const show = (response, number, answers, error) =>
  number < questions.length
    ? response.render("question", { question: questions[number], number, answers, error })
    : response.render("result", { answers });

app.get("/", (_, response) => show(response, 0, {}));
// A press is answered with the page that comes next: to send the browser there would take one more turn.
app.post("/:number", ({ params, body = {} }, response) => {
  const before = Number(params.number) - 1;
  const isAnswered = body[questions[before].id] !== undefined;
  show(response, isAnswered ? before + 1 : before, body, !isAnswered);
});
app.listen(Number(process.env.PORT));
