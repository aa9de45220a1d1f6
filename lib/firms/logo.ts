const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const mostBytes = 50_000;
/** What could run or fetch: scripts, handlers, styles that import, references that leave the file. */
const unsafe = /<script|<foreignobject|\son[a-z]+\s*=|javascript:|@import|<!entity|<!doctype|(?:href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/** What is wrong with a logo's bytes; null when it may be shown. */
export const faultInLogo = (name: string, bytes: Uint8Array): string | null => {
  if (bytes.length > mostBytes) return `larger than ${mostBytes} bytes`;
  if (name.endsWith(".png")) return png.every((byte, at) => bytes[at] === byte) ? null : "not a PNG";
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/i.test(text)) return "not an SVG";
  return unsafe.test(text) ? "an SVG that could run or fetch something" : null;
};
