import type { Confirming } from "#lib/questionnaire/place.ts";
import { RemovePerson } from "../family/RemovePerson.tsx";
import { Confirm } from "./Confirm.tsx";
import type { useWalk } from "./useWalk.ts";

type ConfirmLossProps = { confirming: Confirming; walk: ReturnType<typeof useWalk> };

/** The screen that stands before answers go: those that a change drops, everybody's, or one person's. */
export function ConfirmLoss({ confirming, walk }: ConfirmLossProps) {
  const { answers, losing, removing } = walk.context;
  if (confirming === "remove")
    return (
      removing !== null && (
        <RemovePerson
          number={removing}
          onConfirm={() => walk.remove(removing)}
          onKeep={walk.keep}
        />
      )
    );
  return (
    <Confirm
      confirming={confirming}
      loses={losing?.loses ?? []}
      people={walk.caseTools.family.people.length}
      answers={answers}
      onConfirm={confirming === "clear" ? walk.clear : walk.confirm}
      onKeep={walk.keep}
    />
  );
}
