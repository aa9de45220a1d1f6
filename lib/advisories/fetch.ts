const longest = 64 * 1024;
const patience = 8000;

/** The body as text, or null once it is longer than a file of notices may be. */
const textOf = async (body: ReadableStream<Uint8Array>): Promise<string | null> => {
  const reader = body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.byteLength;
    if (length > longest) return null;
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
};

/** The operator's file of policy notices from our own origin; null where it cannot be had, for any reason. */
export const fetchNotices = async (): Promise<string | null> => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch("/advisories.json", {
      cache: "no-cache",
      credentials: "omit",
      redirect: "error",
      signal: stop.signal,
    });
    const isJson = /^application\/json\b/.test(response.headers.get("content-type") ?? "");
    const text = response.ok && isJson && response.body ? await textOf(response.body) : null;
    if (text === null) stop.abort(); // do not download what is not read
    return text;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
