/** A key file is about a thousand letters long. */
const largest = 20_000;

/** The text of a chosen file; none where there is no file, or one that cannot be a key file. */
export const fileText = async (file: File | undefined): Promise<string> =>
  file && file.size < largest ? file.text().catch(() => "") : "";
