import { inflateRawSync } from "node:zlib";

type Entry = { name: string; text: string; date: number; time: number };

/** The entries of a zip file, read by its directory; throws where the file is not one. */
export const unzipped = (bytes: Uint8Array): Entry[] => {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const body = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(body, body + zip.readUInt32LE(at + 20));
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      text: (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8"),
      time: zip.readUInt16LE(local + 10) | zip.readUInt16LE(at + 12),
      date: zip.readUInt16LE(local + 12) | zip.readUInt16LE(at + 14),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};
