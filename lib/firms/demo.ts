const twins: Record<string, string> = { localhost: "127.0.0.1", "127.0.0.1": "localhost" };

/** The same server under its other name, which is another origin to a browser; null where it has only one. */
export const twinOrigin = (origin: string): string | null => {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname, port } = new URL(origin);
  const twin = twins[hostname];
  return twin && protocol === "http:" ? `${protocol}//${twin}${port && `:${port}`}` : null;
};
