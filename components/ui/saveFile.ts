/** Hands a file to the browser, which saves it on the device; nothing is sent. */
export const saveFile = (name: string, type: string, content: BlobPart): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after this script has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
