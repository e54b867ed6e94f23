/** In what amounts are shown, so that they fit and can be read. */
export interface AmountUnit {
  readonly name: "one" | "thousand" | "million";
  readonly size: number;
  /** Number format code in English. */
  readonly format: string;
}

/** By the largest amount of the page. */
export function amountUnit(amounts: readonly (string | number)[]): AmountUnit {
  const largest = Math.max(0, ...amounts.map((amount) => (typeof amount === "number" ? Math.abs(amount) : 0)));
  if (largest >= 10_000_000_000) return { name: "million", size: 1e6, format: "#,##0,," };
  return largest >= 10_000_000 ? { name: "thousand", size: 1000, format: "#,##0," } : { name: "one", size: 1, format: "#,##0" };
}
