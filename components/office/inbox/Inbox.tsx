"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, type ReactNode } from "react";
import type { Held } from "#lib/intake/keyfile/held.ts";
import { forgetKeys, rememberedKeys } from "#lib/intake/keyfile/remembered.ts";
import { useHydrated } from "../../ui/useHydrated.ts";
import { Desk } from "./Desk.tsx";
import { Unlock, type Locked } from "./Unlock.tsx";
import { useIdle } from "./useIdle.ts";

/** After so long without a press the keys are taken out of the page. */
const patience = 15 * 60 * 1000;

/** A firm's inbox: locked until somebody brings their keys, and again once they leave it; what is given stands below the lock. */
export function Inbox({ children }: { children?: ReactNode }) {
  const t = useTranslations("office");
  const isHydrated = useHydrated();
  const [held, setHeld] = useState<Held | null>(null);
  const [remembered, setRemembered] = useState<Held | null>(null);
  const [locked, setLocked] = useState<Locked>("never");
  useEffect(() => {
    void rememberedKeys().then(setRemembered);
  }, []);
  const lock = (why: Locked) => {
    setHeld(null);
    setLocked(why);
    void rememberedKeys().then(setRemembered);
  };
  useIdle(patience, () => held && lock("idle"));
  const forget = () => {
    setRemembered(null);
    void forgetKeys();
  };
  if (!isHydrated)
    return (
      <p role="status">
        <span>{t("reading")}</span>
      </p>
    );
  return held ? (
    <Desk held={held} onLock={() => lock("pressed")} />
  ) : (
    <>
      <Unlock locked={locked} remembered={remembered} onForget={forget} onUnlock={setHeld} />
      {children}
    </>
  );
}
