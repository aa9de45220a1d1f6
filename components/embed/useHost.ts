import { useCallback, useEffect, useRef } from "react";
import { frameHeight } from "#lib/embed/height.ts";
import { originHash } from "#lib/embed/origins.ts";
import { keysOfHello, type HostPage } from "#lib/embed/hello.ts";
import type { Phase } from "#lib/embed/phases.ts";
import type { FrameMessage } from "#lib/embed/protocol.ts";

type HostProps = {
  firm: string;
  /** Hashes of the origins that may speak to the frame. */
  hosts: readonly string[];
  phase: Phase;
  /** Whether the firm asked to learn the phase. */
  tellsPhase: boolean;
};

/** How many hellos are looked at before the frame stops listening: each costs a hash. */
const patience = 50;

/** Speaks with the page around the frame, on the port of the first hello from an origin of the firm's. */
export const useHost = ({ firm, hosts, phase, tellsPhase }: HostProps) => {
  const port = useRef<MessagePort | null>(null);
  const around = useRef<HostPage | undefined>(undefined);
  const height = useRef(0);
  const shown = useRef<Phase>(phase);
  const say = useCallback((message: FrameMessage) => port.current?.postMessage(message), []);

  const page = useCallback(() => around.current, []);

  // The width includes the scroll bar: whether there is one would tell how long the screen is.
  const fit = useCallback(
    (at: Phase) => {
      const next = frameHeight(innerWidth, at);
      if (next === height.current) return;
      height.current = next;
      say({ type: "resize", height: next });
    },
    [say],
  );

  useEffect(() => {
    let heard = 0;
    const hear = async ({ source, origin, data, ports }: MessageEvent) => {
      if (port.current || source !== window.parent || window.parent === window || heard >= patience)
        return;
      const [offered] = ports;
      const keys = keysOfHello(data);
      if (!offered || !keys) return;
      heard += 1;
      const hash = await originHash(firm, origin);
      if (!hash || !hosts.includes(hash) || port.current) return;
      port.current = offered;
      around.current = { origin, keys };
      say({ type: "ready" });
      height.current = 0;
      fit(shown.current);
      if (tellsPhase) say({ type: "phase", phase: shown.current });
    };
    const listen = (event: MessageEvent) => void hear(event);
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [firm, hosts, tellsPhase, say, fit]);

  useEffect(() => {
    if (shown.current !== phase) {
      shown.current = phase;
      say({ type: "top" });
      if (tellsPhase) say({ type: "phase", phase });
    }
    const onResize = () => fit(phase);
    onResize();
    addEventListener("resize", onResize);
    return () => removeEventListener("resize", onResize);
  }, [phase, tellsPhase, say, fit]);

  return { say, page };
};
