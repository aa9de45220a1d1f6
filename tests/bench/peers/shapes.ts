/** A network as Chromium's own developer tools shape it: bytes per second, and milliseconds for each request. */
export type Shape = { name: string; downloadThroughput: number; uploadThroughput: number; latency: number };

export const shapes: readonly Shape[] = [
  { name: "slow 4G", downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 },
  { name: "slow 3G", downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 2000 },
];

/** How many times slower than this machine's the processor is. */
export const slowdown = 4;
