/** Chosen rates are round: at most a tenth of a percent, or a quarter of it. Measured ones have many decimals. */
export function isRound(rate: number): boolean {
  const quarters = Math.abs(rate) * 4_000;
  return Math.abs(quarters - Math.round(quarters)) < 1e-6;
}
