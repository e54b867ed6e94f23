export interface BarRow<Item> {
  readonly item: Item;
  readonly amount: number;
  /** Of the bar, in parts of the whole track. */
  readonly from: number;
  readonly width: number;
}

export interface BarRows<Item> {
  readonly rows: readonly BarRow<Item>[];
  /** Where on the track zero lies. */
  readonly zero: number;
}

/** Bars to both sides of zero, on one scale that holds them all. */
export function barRows<Item>(items: readonly Item[], amountOf: (item: Item) => number): BarRows<Item> {
  const amounts = items.map((item) => ({ item, amount: amountOf(item) }));
  const least = amounts.reduce((low, { amount }) => Math.min(low, amount), 0);
  const most = amounts.reduce((high, { amount }) => Math.max(high, amount), 0);
  const span = most - least || 1;
  const zero = -least / span;
  return {
    zero,
    rows: amounts.map(({ item, amount }) => ({
      item,
      amount,
      from: amount < 0 ? zero + amount / span : zero,
      width: Math.abs(amount) / span,
    })),
  };
}
