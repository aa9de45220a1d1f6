import { createContext, useContext, useId } from "react";
import { useHydrated } from "./useHydrated.ts";

const ids = new Map<string, string>();

const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => `i${part.toString(36)}`).join(
    "",
  );

/**
 * The id of a named element, new at each load of the page. A page around a frame can ask whether an element with an
 * id is on the screen, by what stands after the # of the frame's address: so nobody else may know one.
 */
export const elementId = (name: string): string => {
  const id = ids.get(name) ?? freshId();
  ids.set(name, id);
  return id;
};

const noId = () => undefined;

/** How names become ids, where they must not be random, as in tests. */
export const ElementIds = createContext<((name: string) => string) | null>(null);

/** Gives named elements their ids; none in the HTML that the server sends, because everybody can read that. */
export const useElementIds = (): ((name: string) => string | undefined) => {
  const given = useContext(ElementIds);
  const isHydrated = useHydrated();
  return given ?? (isHydrated ? elementId : noId);
};

/** The id of one element that needs no name. */
export const useElementId = (): string | undefined => useElementIds()(useId());
