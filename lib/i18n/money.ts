const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/**
 * Whole US dollars as every language's words and the government's own forms write them: "US$1,050". In other orders
 * and marks one amount would stand on a page in two ways, and a text from right to left would turn it around.
 */
export const usDollars = (amount: number): string => `US$${grouped.format(amount)}`;
