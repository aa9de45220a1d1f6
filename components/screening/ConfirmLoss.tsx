import { droppedBy } from "#lib/questionnaire/walk.ts";
import { RemovePerson } from "../family/RemovePerson.tsx";
import { Confirm } from "./Confirm.tsx";
import type { Asking, useWalk } from "./useWalk.ts";

type BeforeProps = { asking: Asking; walk: ReturnType<typeof useWalk> };

/** The screen that stands before answers go: those that a change drops, everybody's, or one person's. */
export function ConfirmLoss({ asking, walk }: BeforeProps) {
  const {
    context: { answers },
    caseTools: { family },
    setAsking,
  } = walk;
  const keep = () => setAsking(null);
  if (asking.asks === "remove") {
    const { number } = asking;
    return <RemovePerson number={number} onConfirm={() => walk.remove(number)} onKeep={keep} />;
  }
  const drop = asking.asks === "drop" ? asking : null;
  return (
    <Confirm
      asks={asking.asks}
      loses={drop ? droppedBy(answers, drop.question, drop.answer) : []}
      people={family.people.length}
      answers={answers}
      onConfirm={drop ? () => walk.answer(drop.question, drop.answer) : walk.clear}
      onKeep={keep}
    />
  );
}
