import { uncompress } from "snappyjs";

// A file of LevelDB: blocks, each followed by a byte that says how it is compressed, then a list of the blocks.
const footerLength = 48;
const magic = Buffer.from("57fb808b247547db", "hex");

const numberAt = (bytes: Buffer, at: number): [number: number, next: number] => {
  let [number, shift] = [0, 1];
  for (let next = at; ; next += 1) {
    number += (bytes[next]! & 0x7f) * shift;
    if (bytes[next]! < 0x80) return [number, next + 1];
    shift *= 128;
  }
};

const handleAt = (bytes: Buffer, at: number): [offset: number, length: number] => {
  const [offset, next] = numberAt(bytes, at);
  return [offset, numberAt(bytes, next)[0]];
};

const blockAt = (table: Buffer, [offset, length]: [number, number]): Buffer => {
  const bytes = table.subarray(offset, offset + length);
  return table[offset + length] === 1 ? Buffer.from(uncompress(new Uint8Array(bytes))) : bytes;
};

/** Where the blocks lie that hold what the table keeps. */
const handlesIn = (list: Buffer): [number, number][] => {
  const handles: [number, number][] = [];
  const end = list.length - 4 - 4 * list.readUInt32LE(list.length - 4);
  for (let at = 0; at < end;) {
    const [, afterShared] = numberAt(list, at);
    const [ownLength, afterOwn] = numberAt(list, afterShared);
    const [valueLength, start] = numberAt(list, afterOwn);
    handles.push(handleAt(list, start + ownLength));
    at = start + ownLength + valueLength;
  }
  return handles;
};

/** The blocks of a table of LevelDB as they were before they were compressed; none where it is no table. */
export const blocksOf = (file: Buffer): Buffer[] => {
  if (!file.subarray(-8).equals(magic)) return [];
  const footer = file.subarray(-footerLength);
  const [, afterOffset] = numberAt(footer, 0);
  const [, list] = numberAt(footer, afterOffset);
  return handlesIn(blockAt(file, handleAt(footer, list))).map((handle) => blockAt(file, handle));
};
