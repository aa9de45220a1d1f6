"use client";

import { useMachine } from "@xstate/react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { setupMachine } from "#lib/intake/setup/machine.ts";
import { useToday } from "../../clock/today.ts";
import { useHydrated } from "../../ui/useHydrated.ts";
import { SaveKeyFile } from "./SaveKeyFile.tsx";
import { Naming } from "./Naming.tsx";
import { Prove } from "./Prove.tsx";
import { PublicKeys } from "./PublicKeys.tsx";

function Steps() {
  const today = useToday();
  const [{ value, context }, send] = useMachine(setupMachine);
  const { made, unmade, proved, unproved } = context;
  const isUnsafe = value === "making" || value === "saving";
  // Keys that were made and not saved yet are lost with the page.
  useEffect(() => {
    if (!isUnsafe) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [isUnsafe]);

  if (proved) return <PublicKeys proved={proved} onAgain={() => send({ type: "AGAIN" })} />;
  if (made && value === "saving")
    return <SaveKeyFile made={made} onSaved={() => send({ type: "SAVED" })} />;
  if (value === "proving" || value === "trying")
    return (
      <Prove
        refused={unproved}
        isBusy={value === "trying"}
        onTry={(text, passphrase) => send({ type: "TRY", text, passphrase })}
        onBack={() => send({ type: "BACK" })}
      />
    );
  return (
    <Naming
      refused={unmade}
      isBusy={value === "making"}
      onNamed={(asked) => send({ type: "NAMED", ...asked, made: today })}
      onHave={() => send({ type: "HAVE" })}
    />
  );
}

/** The steps by which a member of a firm's staff gets keys, in this page alone. */
export function Setup() {
  const t = useTranslations("office");
  return useHydrated() ? (
    <Steps />
  ) : (
    <p role="status">
      <span>{t("reading")}</span>
    </p>
  );
}
