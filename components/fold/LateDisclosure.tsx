import { Disclosure, type DisclosureProps } from "../ui/Disclosure.tsx";
import { useDrawn } from "./drawn.ts";

/** Words that are one press away, and drawn by that press. */
export function LateDisclosure({ children, ...rest }: Omit<DisclosureProps, "onToggle" | "open">) {
  const { isDrawn, onToggle } = useDrawn();
  return (
    <Disclosure {...rest} onToggle={onToggle}>
      {isDrawn && children}
    </Disclosure>
  );
}
