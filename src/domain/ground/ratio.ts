/** The quotient, or null where it is not a finite number: a part of nothing is not known. */
export function ratio(part: number, whole: number): number | null {
  const quotient = part / whole;
  return Number.isFinite(quotient) ? quotient : null;
}

/** Growth from `base` to `next` over the whole time between them; null when there is no base. */
export function growthBetween(base: number, next: number): number | null {
  const quotient = ratio(next, base);
  return quotient === null ? null : quotient - 1;
}

/** The same in a growth per year, by geometric mean; null also when the amount falls below zero. */
export function yearlyGrowthBetween(base: number, next: number, years: number): number | null {
  const quotient = ratio(next, base);
  return quotient === null || quotient < 0 ? null : quotient ** (1 / years) - 1;
}
