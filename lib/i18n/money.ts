/** Whole US dollars, always marked "US$", in the order and with the marks of the language: "US$1,050". */
export const usDollars = (amount: number, intl: readonly string[]) =>
  new Intl.NumberFormat([...intl], {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: 0,
    numberingSystem: "latn",
  })
    .formatToParts(amount)
    .map(({ type, value }) => (type === "currency" ? "US$" : value))
    .join("");
