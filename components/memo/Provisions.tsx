import { useTranslations } from "next-intl";
import { quotedIn } from "#lib/memo/brief.ts";
import type { Memo } from "#lib/memo/memo.ts";
import { Citation } from "../provision/Citation.tsx";
import { NewTabLink } from "../ui/NewTabLink.tsx";
import { CopyChecked } from "../provision/QuotedProvision.tsx";
import { Reviewed } from "../provision/Reviewed.tsx";
import { provisionPlace } from "./Cites.tsx";

/** Each provision cited, once, with its address; quoted where the first page or an open point rests on it. Paper leaves out its title and how old our copy is. */
export function Provisions({ memo }: { memo: Memo }) {
  const quoted = quotedIn(memo);
  const t = useTranslations("memo.provisions");
  const law = useTranslations("result.law");
  return (
    <section aria-labelledby="memo-provisions">
      <h2 id="memo-provisions">
        <span>{t("heading")}</span>
      </h2>
      <p>
        <span>{t("intro")}</span>
      </p>
      <div className="memo-columns">
        {memo.provisions.map(({ id, ...provision }, at) => (
          <section
            key={id}
            id={provisionPlace(id)}
            aria-labelledby={`memo-cite-${id}`}
            className={quoted.has(id) ? "memo-provision" : "memo-provision memo-cited"}
          >
            <h3 id={`memo-cite-${id}`}>
              <span>{t("number", { number: at + 1 })}</span>{" "}
              <Citation citation={provision.citation} />
            </h3>
            <p className="screen-only">
              <span lang="en">{provision.title}</span>
              <span>
                {" · "}
                {law(`kinds.${provision.kind}`)}
              </span>
            </p>
            {!quoted.has(id) ? null : provision.text === null ? (
              <p>
                <strong>{law("inOurWords")}</strong> <span lang="en">{provision.paraphrase}</span>
              </p>
            ) : (
              <blockquote lang="en" dir="ltr">
                {provision.text}
              </blockquote>
            )}
            <p>
              {quoted.has(id) && (
                <span className="screen-only">
                  <CopyChecked {...provision} /> <Reviewed provision={provision} />{" "}
                </span>
              )}
              <span>{t("address")}</span>
              {": "}
              <NewTabLink href={provision.url}>
                <bdi dir="ltr" translate="no">
                  {provision.url}
                </bdi>
              </NewTabLink>
            </p>
            {quoted.has(id) && provision.note && (
              <p>
                <strong>{law("note")}</strong> <span lang="en">{provision.note}</span>
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
