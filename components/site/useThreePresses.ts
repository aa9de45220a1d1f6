import { useEffect, useEffectEvent } from "react";

type Steps = { onPress: (left: number) => void; onExpire: () => void; onThird: () => void };

const patience = 5000;

/** Counts three presses of one key alone, with at most five seconds between them. */
export function useThreePresses(key: string, { onPress, onExpire, onThird }: Steps) {
  const press = useEffectEvent(onPress);
  const expire = useEffectEvent(onExpire);
  const third = useEffectEvent(onThird);

  useEffect(() => {
    let presses = 0;
    let alone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const forget = () => {
      clearTimeout(timer);
      if (presses > 0) expire();
      presses = 0;
    };
    const onDown = (event: KeyboardEvent) => {
      alone = event.key === key;
      if (!alone) forget();
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.key !== key || !alone) return;
      clearTimeout(timer);
      presses += 1;
      if (presses === 3) return third();
      press(3 - presses);
      timer = setTimeout(forget, patience);
    };

    document.addEventListener("keydown", onDown, true);
    document.addEventListener("keyup", onUp, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onDown, true);
      document.removeEventListener("keyup", onUp, true);
    };
  }, [key]);
}
