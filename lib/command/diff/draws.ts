import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A number from 0 up to 1 for each draw. */
export type Draw = () => number;

/** The same draws for the same seed. */
export const drawsFrom = (seed: number): Draw => {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
};
