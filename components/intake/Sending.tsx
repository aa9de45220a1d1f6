import { useMachine } from "@xstate/react";
import { Fragment, useEffect, useEffectEvent, type ReactNode } from "react";
import type { HostPage } from "#lib/embed/hello.ts";
import { delivering } from "#lib/intake/sending/delivering.ts";
import { sendingMachine } from "#lib/intake/sending/machine.ts";
import type { SendingHere } from "../case/setting.ts";
import { BackButton } from "../screening/asking/BackButton.tsx";
import { elementId } from "../ui/elementIds.ts";
import { focusOn } from "../ui/reach.ts";
import type { OnSent, TakingFirm } from "./around/intake.ts";
import { Consent } from "./Consent.tsx";
import { ContactForm } from "./contact/ContactForm.tsx";
import { Failed } from "./Failed.tsx";
import { InTransit } from "./InTransit.tsx";
import { Review } from "./review/Review.tsx";
import { Sent } from "./Sent.tsx";
import { usePacket } from "./usePacket.ts";

export type SendingProps = SendingHere & {
  firm: TakingFirm;
  page: () => HostPage | undefined;
  /** Told the id of what arrived, and its sealed first stage where the firm's page is to have a copy. */
  onSent: OnSent;
};

const machine = sendingMachine.provide({ actors: { deliver: delivering() } });

/** From the words of consent to the receipt: one screen at a time. Nothing leaves before the press on Send. */
export function Sending(props: SendingProps) {
  const { firm, page, onSent, isShown, people, here, onPhase, onClose, onAnswers } = props;
  const [{ value, context }, send] = useMachine(machine, {
    input: { firm: firm.id, pinned: page()?.keys ?? [] },
  });
  const { contact, past, receipt, why } = context;
  const { packet, hasPast, answered } = usePacket({
    people,
    here,
    contact,
    past,
    intake: firm.intake,
    page: page()?.origin,
  });

  const receiptId = receipt?.id;
  const arrive = useEffectEvent((id: string) =>
    onSent(id, firm.intake.copyToPage ? context.kept?.first : undefined),
  );
  useEffect(() => {
    if (receiptId) arrive(receiptId);
  }, [receiptId]);
  const tell = useEffectEvent((at: typeof value) => onPhase(at === "sent" ? "sent" : "send"));
  useEffect(() => {
    if (!isShown) return;
    scrollTo(0, 0);
    focusOn(document.getElementById(elementId("screen-heading")));
  }, [value, isShown]);
  useEffect(() => {
    if (isShown) tell(value);
  }, [value, isShown]);

  const screens: Record<typeof value, () => ReactNode> = {
    consent: () => (
      <Consent
        firm={firm}
        hasPast={hasPast}
        agreed={context.agreed}
        past={past}
        onChoose={(chosen) => send({ type: "CHOOSE", ...chosen })}
        onAgree={() => send({ type: "AGREE" })}
      />
    ),
    contact: () => (
      <ContactForm
        fields={context.fields}
        asksBirthYear={firm.intake.asksBirthYear}
        onWrite={(fields) => send({ type: "WRITE", fields })}
        onDone={(checked) => send({ type: "CHECK", contact: checked })}
      />
    ),
    review: () =>
      packet && (
        <Review
          firm={firm}
          packet={packet}
          people={answered}
          hasPast={hasPast}
          onChange={(part) => send({ type: "CHANGE", part })}
          onAnswers={onAnswers}
          onSend={() => send({ type: "SEND", packet })}
        />
      ),
    sending: () => <InTransit step={context.step} onStop={() => send({ type: "STOP" })} />,
    sent: () =>
      receipt && <Sent firm={firm} receipt={receipt} kept={context.kept} onClose={onClose} />,
    failed: () =>
      why && (
        <Failed
          firm={firm}
          why={why}
          isUnsure={context.isUnsure}
          kept={context.kept}
          onRetry={() => send({ type: "RETRY" })}
        />
      ),
  };
  if (!isShown) return null;
  const back = () => (value === "consent" ? onClose() : send({ type: "BACK" }));
  return (
    <>
      {value !== "sending" && value !== "sent" && <BackButton onBack={back} />}
      <Fragment key={value}>{screens[value]()}</Fragment>
    </>
  );
}
