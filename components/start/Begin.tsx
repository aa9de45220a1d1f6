"use client";

import { useEffect, useState } from "react";
import { ButtonLink } from "../ui/ButtonLink.tsx";

type BeginProps = { href: string; begin: string; goOn: string };

/** The way into the check. Where this tab has answers already, it says that the check goes on. */
export function Begin({ href, begin, goOn }: BeginProps) {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    // Only a tab that keeps something has a name. What reads it is a large part of the page that comes next.
    if (window.name === "") return;
    void import("#lib/tab/screening.ts").then(({ load }) =>
      setHolds(Object.keys(load().answers).length > 0),
    );
  }, []);
  return (
    <ButtonLink href={href}>
      <span>{holds ? goOn : begin}</span>
    </ButtonLink>
  );
}
