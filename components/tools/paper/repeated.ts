/** The quotations of provisions that were quoted before on the same page, in order. */
export const repeatedIn = (page: ParentNode): HTMLElement[] => {
  const seen = new Set<string | undefined>();
  return [...page.querySelectorAll<HTMLElement>("[data-provision]")].filter(({ dataset }) => {
    const isRepeated = seen.has(dataset.provision);
    seen.add(dataset.provision);
    return isRepeated;
  });
};
