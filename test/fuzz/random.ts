/** Seeded choices: the same seed makes the same case on every machine. */
export interface Random {
  /** 0 <= fraction < 1 */
  fraction(): number;
  /** 0 <= whole < below */
  below(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** sfc32, a small fast counter generator. */
export function randomFrom(seed: number, stream: number): Random {
  let [a, b, c, d] = [seed | 0, stream | 0, (seed ^ 0x9e3779b9) | 0, 1];
  const fraction = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 12; warm++) fraction();
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
  };
}
