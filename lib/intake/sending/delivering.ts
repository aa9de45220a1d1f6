import { fromCallback, type EventObject } from "xstate";
import { deliver, type Delivery } from "./deliver.ts";
import { portsHere, type Ports } from "./ports.ts";

/** Sending as a part of the machine, which ends where the machine leaves it. */
export const delivering = (ports: Ports = portsHere) =>
  fromCallback<EventObject, Delivery>(({ sendBack, input }) => {
    let isOver = false;
    void deliver(input, ports, sendBack, () => isOver);
    return () => {
      isOver = true;
    };
  });
