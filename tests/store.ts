/** A session storage that keeps what it is given in this map. */
export const storeIn = (kept: Map<string, string>) => ({
  get length() {
    return kept.size;
  },
  key: (at: number) => [...kept.keys()][at] ?? null,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
});

const refuse = () => {
  throw new DOMException("denied", "SecurityError");
};

/** A session storage as a browser has it that keeps nothing: every call throws. */
export const refusingStore = {
  get length() {
    return refuse();
  },
  key: refuse,
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};
