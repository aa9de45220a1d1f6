import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import { ticksIn, type Content } from "#lib/casefile/content.ts";
import { since } from "#lib/casefile/since.ts";
import { loadFamily } from "#lib/family/storage.ts";
import { clear, load, save } from "#lib/tab/screening.ts";
import { saveTicks } from "#lib/tab/ticks.ts";
import type { Answers } from "#rules";
import { Button } from "../ui/Button.tsx";
import { ButtonLink } from "../ui/ButtonLink.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ThenAndNow } from "./ThenAndNow.tsx";
import { useFormats } from "../ui/useFormats.ts";

const holdsAnswers = () => Object.keys(load().answers).length > 0;

/** Whether going on would wipe something: other answers than those of the file, or other people. */
const holdsOthers = (answers: Answers) =>
  loadFamily().family.others.length > 0 ||
  (holdsAnswers() && JSON.stringify(load().answers) !== JSON.stringify(answers));

/** What a file holds, what changed since, and the ways on. */
export function Opened({ content, onAnother }: { content: Content; onAnother: () => void }) {
  const t = useTranslations("casefile.opened");
  const locale = useLocale();
  const format = useFormats();
  const [found] = useState(() => since(content));
  const [isTaken] = useState(() => holdsOthers(found.answers));
  const [isRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ticks = ticksIn(content);
  const papers = Object.keys(ticks).length;

  const take = (event: MouseEvent) => {
    clear();
    save(found.answers);
    saveTicks(ticks);
    if (holdsAnswers()) return;
    event.preventDefault();
    setRefused(true);
  };
  return (
    <>
      <section aria-labelledby="opened" className="max-w-read">
        <h2 id="opened" ref={heading} tabIndex={-1}>
          <span>{t("heading")}</span>
        </h2>
        <p className="mt-2">
          <span>
            {t("saved", { date: format.date(content.saved), version: content.edition.version })}
          </span>{" "}
          <span>{t("answers", { count: Object.keys(content.answers).length })}</span>{" "}
          {papers > 0 && <span>{t("papers", { count: papers })}</span>}
        </p>
        <p className="mt-2 text-ink-soft">
          <span>{t("who")}</span>
        </p>
      </section>
      <ThenAndNow since={found} />
      <section aria-labelledby="ways" className="mt-10 max-w-read">
        <h2 id="ways">
          <span>{t("ways")}</span>
        </h2>
        {isTaken && (
          <p className="mt-2">
            <strong>{t("replaces")}</strong>
          </p>
        )}
        <div role="alert" className="mt-2">
          {isRefused && (
            <Panel tone="talk">
              <p>
                <span>{t("notKept")}</span>
              </p>
            </Panel>
          )}
        </div>
        <div className="mt-4 flex flex-col items-start gap-3">
          <ButtonLink href={`/${locale}/screening`} onClick={take}>
            <span>{t("goOn")}</span>
          </ButtonLink>
          <ButtonLink href={`/${locale}/memo`} onClick={take} className="button-quiet">
            <span>{t("memo")}</span>
          </ButtonLink>
          <Button onClick={onAnother} className="button-quiet">
            <span>{t("another")}</span>
          </Button>
        </div>
      </section>
    </>
  );
}
