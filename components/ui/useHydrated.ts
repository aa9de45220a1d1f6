import { useSyncExternalStore } from "react";

const unchanging = () => () => {};

/** Whether the script has taken this page over: false on the server and in the first rendering in the browser. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  );
