import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { exportedFiles } from "./files.ts";
import { headersFile } from "./headersFile.ts";
import { nginxMaps, nginxServer } from "./nginx.ts";

const isText = /\.(html|js|mjs|css|json|svg|txt|xml|webmanifest|mmd)$/;
/** The file that marks a folder as written by this command, so that no other folder is ever emptied. */
const mark = ".parole-export";

const put = (path: string, content: Buffer | string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** Writes compressed copies beside a file, which hosts can send in its place. */
const putShorter = (path: string, content: Buffer): void => {
  if (!isText.test(path)) return;
  put(`${path}.gz`, gzipSync(content, { level: 9 }));
  put(`${path}.br`, brotliCompressSync(content));
};

const emptied = (folder: string): void => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(mark))
    throw new Error(
      `${folder}: not written by this command, so it is not emptied. Name another folder.`,
    );
  rmSync(folder, { recursive: true, force: true });
  put(join(folder, mark), "");
};

type Export = {
  build: string;
  publicFolder: string;
  folder: string;
  /** Whether each text also gets its shorter forms, in gzip and brotli; it takes a minute. */
  isShortened: boolean;
};

/**
 * Writes the static edition of a build into a folder: `site` with the files and `_headers`, and `nginx` with what
 * nginx needs to answer as the server does. Returns how many files it has.
 */
export const writeExport = ({ build, publicFolder, folder, isShortened }: Export): number => {
  const files = exportedFiles(build, publicFolder);
  emptied(folder);
  for (const { place, source } of files) {
    const path = join(folder, "site", place);
    const content = readFileSync(source);
    put(path, content);
    if (isShortened) putShorter(path, content);
  }
  put(join(folder, "site", "_headers"), headersFile(files));
  put(join(folder, "nginx", "maps.conf"), nginxMaps(files));
  put(join(folder, "nginx", "server.conf"), nginxServer(files));
  return files.length;
};
