/** Prints the sheet on the page and nothing else. */
export const printSheet = (): void => {
  const { dataset } = document.documentElement;
  addEventListener("afterprint", () => delete dataset.sheet, { once: true });
  dataset.sheet = "";
  print();
};
