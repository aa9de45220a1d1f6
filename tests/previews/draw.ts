import { writeFileSync } from "node:fs";
import { chromium as playwright } from "@playwright/test";
import { icon } from "#components/site/icon.ts";
import { chromium, flags } from "../chromium.ts";
import { drawnFrom, previewWords } from "./words.ts";

const page = ({ dir, locale, name, heading, note }: ReturnType<typeof previewWords>[number]) => `<!doctype html>
<html lang="${locale}" dir="${dir}"><style>
body { margin: 0; padding: 72px 80px; box-sizing: border-box; inline-size: 1200px; block-size: 630px; display: flex;
  flex-direction: column; justify-content: space-between; background: #fbf8f2; color: #1c2a33;
  font-family: system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif; border-block-end: 20px solid #0f4c5c; }
p { margin: 0; font-size: 34px; display: flex; align-items: center; gap: 24px; }
h1 { margin: 0; font: 700 64px/1.3 Georgia, "Noto Serif", "Noto Naskh Arabic", serif; }
img { inline-size: 72px } small { font-size: 30px; color: #46555e }
</style><p><img src="${icon}" alt="">${name}</p><h1>${heading}</h1><small>${note}</small></html>`;

const browser = await playwright.launch({ executablePath: chromium(), args: flags });
const sheet = await browser.newPage({ viewport: { width: 1200, height: 630 } });
const words = previewWords();
for (const one of words) {
  await sheet.setContent(page(one));
  await sheet.screenshot({ path: `public/preview/${one.locale}.png` });
}
const icons = [32, 192, 512].map(async (size) => {
  const drawing = await browser.newPage({ viewport: { width: size, height: size } });
  await drawing.setContent(`<style>body{margin:0}</style><img src="${icon}" width="${size}" height="${size}">`);
  return { size, png: await drawing.screenshot({ omitBackground: true }) };
});
for (const { size, png } of await Promise.all(icons)) {
  if (size > 32) writeFileSync(`public/icon-${size}.png`, png);
  else {
    // An icon file is a list of pictures: one of 32 by 32 with 32 bits a dot, which begins after these 22 bytes.
    const head = Buffer.alloc(22);
    [0, 1, 1].forEach((word, at) => head.writeUInt16LE(word, at * 2));
    head.set([size, size, 0, 0, 1, 0, 32, 0], 6);
    head.writeUInt32LE(png.length, 14);
    head.writeUInt32LE(head.length, 18);
    writeFileSync("public/favicon.ico", Buffer.concat([head, png]));
  }
}
await browser.close();
writeFileSync(drawnFrom, `${JSON.stringify(words, null, 2)}\n`);
