// Loaded before the server in one test: a page of the build that can neither be read nor made again.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const planted = () => new Error("planted");
const { readFileSync } = fs;
const { readFile } = fs.promises;
fs.promises.readFile = (path, ...rest) =>
  /[\\/]en[\\/]open\.(html|rsc|meta)$/.test(String(path)) ? Promise.reject(planted()) : readFile(path, ...rest);
fs.readFileSync = (path, ...rest) => {
  if (/\[locale\][\\/]open[\\/]page\.js$/.test(String(path))) throw planted();
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
