import { useLocale, useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";
import { rulesCiting } from "#lib/law/citing.ts";
import { authorities, type AuthorityId } from "#rules";
import { Reviewed } from "../provision/Reviewed.tsx";
import { OutsideLink } from "../ui/OutsideLink.tsx";
import { RuleLinks } from "./RuleLinks.tsx";
import { useProvisionWords } from "./words.ts";
import { useCopyDated } from "../provision/useCopyDated.ts";

/** The words as stored, to the byte: a break beside each line's end changes none of them. */
function Verbatim({ text }: { text: string }) {
  const lines = text.split("\n");
  return (
    <blockquote lang="en" dir="ltr">
      {lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {at < lines.length - 1 ? `${line}\n` : line}
        </Fragment>
      ))}
    </blockquote>
  );
}

/** A note with places where its long addresses may break, also on a page whose styles are lost. */
const breakable = (note: string) =>
  note.split("/").map((part, at) => (
    <Fragment key={at}>
      {at > 0 && (
        <>
          {"/"}
          <wbr />
        </>
      )}
      {part}
    </Fragment>
  ));

const named = (citation: ReactNode) => (
  <bdi dir="ltr" lang="en" translate="no">
    {citation}
  </bdi>
);

/** One authority: its kind, its words or ours, how far they were checked, and the rules that rest on it. */
export function Authority({ id }: { id: AuthorityId }) {
  const t = useTranslations("law.authorities");
  const law = useTranslations("result.law");
  const copyDated = useCopyDated();
  const { citation, kind, text, copyDate, verified, url } = authorities[id];
  const { title, paraphrase, note } = useProvisionWords(id);
  const locale = useLocale();
  return (
    <article id={`law-${id}`}>
      <h3 lang="en" translate="no">
        <a href={`#law-${id}`} dir="ltr">
          {citation}
        </a>
      </h3>
      <p>
        <span>{title}</span>
        {" · "}
        {law(`kinds.${kind}`)}
      </p>
      {(text === null || locale !== fallback) && (
        <p>
          <strong>{law("inOurWords")}</strong> <span>{paraphrase}</span>
        </p>
      )}
      {text !== null && <Verbatim text={text} />}
      <p>
        {copyDated(copyDate)} {law(`verified.${verified}`)}
      </p>
      <p>
        <Reviewed provision={authorities[id]} />
      </p>
      {note && (
        <p>
          <strong>{law("note")}</strong> <span>{breakable(note)}</span>
        </p>
      )}
      <p>
        <OutsideLink href={url}>{t.rich("open", { citation, cite: named })}</OutsideLink>
      </p>
      <p>{t("cited")}</p>
      <RuleLinks rules={rulesCiting(id)} />
    </article>
  );
}
