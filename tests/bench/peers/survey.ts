import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { serveFiles } from "./files.ts";
import type { Peer } from "./peer.ts";
import { lay, versions } from "./project.ts";

const { react, "react-dom": reactDom } = versions;
const dependencies = { "survey-core": "3.0.0", "survey-react-ui": "3.0.0", react, "react-dom": reactDom };

/** The form library nearest to us: the questions are data, and the browser draws them. */
export const survey: Peer = {
  name: "SurveyJS",
  screen: {
    question: "[data-name]",
    name: "data-name",
    next: ".sd-navigation__next-btn, .sd-navigation__complete-btn",
    result: ".sd-completedpage",
  },
  start: async (folder) => {
    const missing = await lay("survey", folder, { dependencies });
    if (missing) return missing;
    await build({
      absWorkingDir: folder,
      entryPoints: ["page.jsx"],
      outdir: folder,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
    });
    const text = (name: string) => readFileSync(join(folder, name), "utf8");
    return serveFiles({
      "/": { type: "text/html", text: text("page.html") },
      "/page.js": { type: "text/javascript", text: text("page.js") },
      "/page.css": { type: "text/css", text: text("page.css") },
    });
  },
};
