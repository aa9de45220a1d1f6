import { useEffect, useState } from "react";
import type { Answers } from "#rules";
import {
  alone,
  everyone,
  joined,
  turnTo,
  without,
  type Check,
  type Person,
} from "#lib/family/family.ts";
import { saveFamily, type KeptFamily } from "#lib/family/storage.ts";
import { save } from "#lib/tab/screening.ts";
import { loadNationality, saveNationality } from "#lib/tab/nationality.ts";
import { loadTicks, saveTicks } from "#lib/tab/ticks.ts";

type FamilyProps = {
  kept: KeptFamily;
  isReady: boolean;
  /** The person on the screen, as the machine has them. */
  answers: Answers;
  shared: Answers;
  /** Puts another person's answers on the screen. */
  onTurn: (check: Check) => void;
};

/** Everybody whose check this tab keeps, and the ways from one to another. */
export type FamilyHere = {
  /** The number of the person on the screen. */
  here: number;
  people: readonly Person[];
  /** Begins the check of another person with what the two share. */
  onAnother: (shared: Answers) => void;
  /** Whether that person could come to the screen. */
  onGoTo: (number: number) => boolean;
  onRemove: (number: number) => void;
};

/** Keeps the people of this tab: the machine has the one on the screen, this has the others. */
export const useFamily = ({ kept, isReady, answers, shared, onTurn }: FamilyProps) => {
  const [family, setFamily] = useState(kept.family);
  useEffect(() => {
    if (!isReady) return;
    save(answers);
    saveFamily(family, shared);
  }, [isReady, answers, family, shared]);

  const now = (): Check => ({ answers, shared, ticks: loadTicks(), country: loadNationality() });
  const turn = (to: ReturnType<typeof turnTo>): boolean => {
    if (!to) return false;
    setFamily(to.family);
    if (to.family.here !== family.here) {
      saveTicks(to.check.ticks);
      saveNationality(to.check.country);
      onTurn(to.check);
    }
    return true;
  };
  const here: FamilyHere = {
    here: family.here,
    people: everyone(family, { answers, shared, ticks: {}, country: null }),
    onAnother: (theirs) => void turn(joined(family, now(), theirs)),
    onGoTo: (number) => turn(turnTo(family, now(), number)),
    onRemove: (number) => void turn(without(family, now(), number)),
  };
  return { family: here, forget: () => setFamily(alone) };
};
