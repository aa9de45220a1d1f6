// The cipher of RFC 8439. Web Crypto has none that answers at once, and a page that is being left cannot wait.
const constants = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const blockLength = 64;
const doubleRounds = 10;
const quarters = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const mix = (words: Uint32Array, [a, b, c, d]: (typeof quarters)[number]): void => {
  words[a]! += words[b]!;
  words[d] = rotated(words[d]! ^ words[a]!, 16);
  words[c]! += words[d];
  words[b] = rotated(words[b]! ^ words[c]!, 12);
  words[a]! += words[b];
  words[d] = rotated(words[d] ^ words[a]!, 8);
  words[c]! += words[d];
  words[b] = rotated(words[b] ^ words[c]!, 7);
};

/** The key stream of ChaCha20 from its first block on, with a nonce of zeros: a key may be used only once. */
export const chacha20 = (key: Uint8Array, length: number): Uint8Array => {
  const state = new Uint32Array(16);
  state.set(constants);
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  for (let at = 0; at < 8; at += 1) state[4 + at] = view.getUint32(4 * at, true);
  const stream = new DataView(new ArrayBuffer(Math.ceil(length / blockLength) * blockLength));
  for (let start = 0; start < length; start += blockLength) {
    state[12] = start / blockLength;
    const words = state.slice();
    for (let round = 0; round < doubleRounds; round += 1)
      for (const quarter of quarters) mix(words, quarter);
    for (let at = 0; at < words.length; at += 1)
      stream.setUint32(start + 4 * at, words[at]! + state[at]!, true);
  }
  return new Uint8Array(stream.buffer, 0, length);
};
