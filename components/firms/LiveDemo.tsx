"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { plainHeight, sandbox } from "#lib/firms/snippet.ts";
import { useHydrated } from "../ui/useHydrated.ts";
import { marks } from "./marks.tsx";

const widths = [280, 342, 650] as const;

/** The demo firm's check in a frame as it stands on a firm's page, though from our own origin. */
export function LiveDemo({ path }: { path: string }) {
  const t = useTranslations("firms.demo");
  const frame = useTranslations("embed.snippet");
  const [width, setWidth] = useState<(typeof widths)[number]>(342);
  const hasScript = useHydrated();

  return (
    <section aria-labelledby="demo">
      <h2 id="demo">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t.rich("intro", marks)}</span>
      </p>
      {!hasScript && (
        <p>
          <span>{t("noScript")}</span>
        </p>
      )}
      <p>
        <a href={path} target="_blank" rel="noreferrer">
          <span>{t("link")}</span>
        </a>
      </p>
      {hasScript && (
        <>
          <fieldset>
            <legend>
              <span>{t("width")}</span>
            </legend>
            <div className="firms-choices">
              {widths.map((one) => (
                <div key={one} className="firms-choice">
                  <input
                    id={`width-${one}`}
                    type="radio"
                    name="width"
                    checked={width === one}
                    onChange={() => setWidth(one)}
                  />
                  <label htmlFor={`width-${one}`}>
                    <span>{t("pixels", { width: one })}</span>
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
          <iframe
            className="firms-frame"
            data-width={width}
            src={path}
            title={frame("frameTitle")}
            sandbox={sandbox.join(" ")}
            allow=""
            referrerPolicy="no-referrer"
          />
          <p className="soft">
            <span>{t("widths")}</span> <span>{t("plain", { height: plainHeight })}</span>
          </p>
        </>
      )}
    </section>
  );
}
