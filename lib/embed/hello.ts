/** The version of the protocol between a firm's page and the frame. */
export const protocol = 1;

/** The one message that a host page posts to the window of the frame, with a port in its transfer list. */
export const hello = { type: "parole:hello", v: protocol } as const;

/** Whether a message is that one and nothing more. By hand: it is heard before anything larger has come. */
export const isHello = (message: unknown): boolean => {
  if (typeof message !== "object" || message === null) return false;
  const said = new Map(Object.entries(message));
  return said.size === 2 && said.get("type") === hello.type && said.get("v") === hello.v;
};
