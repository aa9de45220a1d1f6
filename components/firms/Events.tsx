import { useTranslations } from "next-intl";
import { protocol } from "#lib/embed/hello.ts";
import { phases } from "#lib/embed/phases.ts";
import { events } from "#lib/firms/snippet.ts";
import { CodeBlock } from "./CodeBlock.tsx";
import { Grid } from "./Grid.tsx";
import { marks } from "./marks.tsx";

const listening = `document.querySelector("parole-screener")
  .addEventListener("parole:exit", () => location.replace("https://www.weather.com/"));`;

/** Everything that the loader tells the page around it. */
export function Events() {
  const t = useTranslations("firms.events");
  const detail = (event: (typeof events)[number]) => {
    if (event === "parole:phase") return t.rich("phases", { ...marks, phases: phases.join(", ") });
    return event === "parole:sent" ? t.rich("id", marks) : t("nothing");
  };
  return (
    <section aria-labelledby="events">
      <h2 id="events">{t("heading")}</h2>
      <p>{t("intro")}</p>
      <Grid
        labels={[t("when"), t("detail")]}
        rows={events.map((event) => [event, t(`list.${event}`), detail(event)])}
      />
      <CodeBlock text={listening} />
      <p>{t("protocol", { version: protocol })}</p>
      <p>{t("never")}</p>
    </section>
  );
}
