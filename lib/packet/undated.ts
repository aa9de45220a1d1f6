const firstDay = 0x0021; // 1 January 1980, the first day that the format knows, at midnight
const record = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const size = { end: 22, central: 46, local: 30 } as const;

/** A zip file whose entries do not say when it was made, nor by which clock; other bytes come back as they are. */
export const undated = (zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const isAt = (at: number, kind: keyof typeof record) =>
    at + size[kind] <= view.byteLength && view.getUint32(at, true) === record[kind];
  const forget = (at: number) => view.setUint32(at, firstDay << 16, true);

  let end = view.byteLength - size.end;
  while (end >= 0 && !isAt(end, "end")) end--;
  if (end < 0) return bytes;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && isAt(at, "central"); left--) {
    forget(at + 12);
    const local = view.getUint32(at + 42, true);
    if (isAt(local, "local")) forget(local + 10);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += size.central + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};
