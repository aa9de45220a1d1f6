import { PNG } from "pngjs";
import { faultInChunks } from "./pngChunks.ts";

const mostBytes = 50_000;
const mostPixels = 1024;
const signature = Buffer.from("89504e470d0a1a0a", "hex");

/**
 * What is wrong with a logo's bytes; null when they are one picture and nothing else. Only PNG is taken: an SVG is a
 * document that can run and fetch, and a list of what to cut out of it is never complete.
 */
export const faultInLogo = (bytes: Buffer): string | null => {
  if (bytes.length > mostBytes) return `larger than ${mostBytes} bytes`;
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return "not a PNG";
  const fault = faultInChunks(bytes.subarray(8));
  if (fault) return fault;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0) return "a PNG without a pixel";
  if (width > mostPixels || height > mostPixels) return `wider or higher than ${mostPixels} pixels`;
  try {
    PNG.sync.read(bytes);
    return null;
  } catch {
    return "a PNG that is damaged, or has something after it";
  }
};
