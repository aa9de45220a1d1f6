import { useTranslations } from "next-intl";
import { useRef } from "react";
import { canLockHere } from "#lib/intake/sending/ports.ts";
import type { Packet } from "#lib/intake/sending/packet.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { Button } from "../../ui/Button.tsx";
import { useElementIds } from "../../ui/elementIds.ts";
import { Elsewhere } from "../around/Elsewhere.tsx";
import type { TakingFirm } from "../around/intake.ts";
import { useCovered } from "../around/useCovered.ts";
import { CaseParts } from "./CaseParts.tsx";
import { ContactSections } from "./ContactSections.tsx";
import { ReviewSection } from "./ReviewSection.tsx";
import { StampsSection } from "./StampsSection.tsx";

type ReviewProps = {
  firm: TakingFirm;
  packet: Packet;
  /** How many people have answers; not all of them fit into one packet. */
  people: number;
  /** Whether there are answers about the past that could go or stay. */
  hasPast: boolean;
  onChange: (part: "consent" | "contact") => void;
  onAnswers: () => void;
  onSend: () => void;
};

/** All that goes, in words: what the firm reads at once, what it reads after its check, and what stands on both. */
export function Review(props: ReviewProps) {
  const { firm, packet, people, hasPast, onChange, onAnswers, onSend } = props;
  const t = useTranslations("intake.review");
  const intake = useTranslations("intake");
  const idOf = useElementIds();
  const button = useRef<HTMLButtonElement>(null);
  const isCovered = useCovered(button);
  const { contact, cases, withoutPast } = packet;
  const { name } = firm;

  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t("heading")}</span>
      </h1>
      <p>
        <span>{t("lead")}</span>
      </p>
      <ReviewSection level={2} heading={t("first", { firm: isolated(name) })}>
        <ContactSections
          contact={contact}
          asksBirthYear={firm.intake.asksBirthYear}
          onChange={() => onChange("contact")}
        />
      </ReviewSection>
      <ReviewSection level={2} heading={t("second", { firm: isolated(name) })}>
        {hasPast && (
          <ReviewSection heading={t("past")} onChange={() => onChange("consent")}>
            <p>
              <span>{t(withoutPast ? "pastWithout" : "pastWith")}</span>
            </p>
          </ReviewSection>
        )}
        {cases.length < people && (
          <p className="mt-4 font-bold">
            <span>{t("some", { count: cases.length, all: people })}</span>
          </p>
        )}
        {cases.map((content, at) => (
          <ReviewSection
            key={`${at} ${content.found.outcome}`}
            heading={cases.length > 1 ? t("person", { number: at + 1 }) : t("answers")}
            onChange={at === 0 ? onAnswers : undefined}
          >
            <CaseParts content={content} />
          </ReviewSection>
        ))}
      </ReviewSection>
      <StampsSection stamps={packet.stamps} />
      {canLockHere() ? (
        <Button ref={button} className="mt-8" disabled={isCovered} onClick={onSend} data-send="">
          <span>{t("send", { firm: isolated(name) })}</span>
        </Button>
      ) : (
        <Elsewhere firm={firm} why={intake("cannot")} />
      )}
      {isCovered && <Elsewhere firm={firm} why={intake("covered")} />}
    </div>
  );
}
