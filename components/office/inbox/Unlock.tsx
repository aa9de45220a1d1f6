import { useTranslations } from "next-intl";
import { useState } from "react";
import { heldKeys, type Held } from "#lib/intake/keyfile/held.ts";
import { readKeys } from "#lib/intake/keyfile/read.ts";
import { rememberKeys } from "#lib/intake/keyfile/remembered.ts";
import type { Unproved } from "#lib/intake/setup/try.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { TextLink } from "../../ui/TextLink.tsx";
import { Check } from "../form/Check.tsx";
import { KeyForm } from "../form/KeyForm.tsx";
import { Paragraphs } from "../form/Paragraphs.tsx";
import { StepHeading } from "../form/StepHeading.tsx";

/** Why the inbox is locked: it was not opened yet, nobody pressed anything, or somebody locked it. */
export type Locked = "never" | "idle" | "pressed";

type UnlockProps = {
  locked: Locked;
  remembered: Held | null;
  onForget: () => void;
  onUnlock: (held: Held) => void;
};

/** Asks for keys, by their file and passphrase or from where this browser remembers them. */
export function Unlock({ locked, remembered, onForget, onUnlock }: UnlockProps) {
  const t = useTranslations("office.unlock");
  const [refused, setRefused] = useState<Unproved | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isKept, setKept] = useState(false);
  const unlock = async (text: string, passphrase: string) => {
    if (isBusy) return;
    setBusy(true);
    const read = await readKeys(text, passphrase);
    const held = "why" in read ? null : await heldKeys(read);
    setBusy(false);
    if (!held) return setRefused("why" in read ? read : { why: "not-a-key-file" });
    if (isKept) await rememberKeys(held);
    onUnlock(held);
  };
  return (
    <section className="column">
      <StepHeading isFirst={locked === "never"}>{t("heading")}</StepHeading>
      {locked !== "never" && (
        <p role="status">
          <strong>{t(`locked.${locked}`)}</strong>
        </p>
      )}
      <Paragraphs texts={[t("lead")]} />
      {remembered && (
        <Panel tone="note">
          <h3>
            <span>{t("remembered.heading")}</span>
          </h3>
          <p>
            <span>{t("remembered.whose", { name: remembered.name, firm: remembered.firm })}</span>
          </p>
          <p className="office-buttons">
            <Button onClick={() => onUnlock(remembered)}>
              <span>{t("remembered.open")}</span>
            </Button>
            <Button className="button-quiet" onClick={onForget}>
              <span>{t("remembered.forget")}</span>
            </Button>
          </p>
        </Panel>
      )}
      <KeyForm
        refused={refused}
        isBusy={isBusy}
        words={{ button: t("button"), busy: t("busy") }}
        onTry={(text, passphrase) => void unlock(text, passphrase)}
      >
        <Check
          label={t("remember")}
          checked={isKept}
          aria-describedby="remember-means"
          onChange={({ target }) => setKept(target.checked)}
        />
        <p id="remember-means" className="soft">
          <span>{t("means")}</span>
        </p>
      </KeyForm>
      <p>
        <TextLink href="/firm/setup">
          <span>{t("setup")}</span>
        </TextLink>
      </p>
    </section>
  );
}
