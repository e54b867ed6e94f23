/**
 * The standard normal value below which the part `probability` lies (0..1, both excluded), to 1e-9.
 * Source: Peter Acklam, An algorithm for computing the inverse normal cumulative distribution function.
 */
export function normalQuantile(probability: number): number {
  if (probability < tail) return lowerTail(Math.sqrt(-2 * Math.log(probability)));
  if (probability > 1 - tail) return -lowerTail(Math.sqrt(-2 * Math.log(1 - probability)));
  const q = probability - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1)
  );
}

/** The part of the standard normal distribution below each value, in place: 1e-7 precise, never 0 or 1. */
export function toProbabilities(values: Float64Array): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const position = Math.max(0, Math.min(cells - 1e-6, (value + reach) * (cells / (2 * reach))));
    const cell = Math.floor(position);
    const low = probabilities[cell] as number;
    values[index] = low + ((probabilities[cell + 1] as number) - low) * (position - cell);
  }
}

const tail = 0.02425;

function lowerTail(q: number): number {
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
  );
}

const reach = 6;
const cells = 8192;
const probabilities = cumulate();

/** Integrates the density over each cell (Simpson) from the far end, where 1e-9 lies below. */
function cumulate(): Float64Array {
  const width = (2 * reach) / cells;
  const density = (value: number): number => Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI);
  const table = new Float64Array(cells + 1);
  table[0] = 9.865876450376981e-10;
  for (let cell = 0; cell < cells; cell += 1) {
    const start = cell * width - reach;
    const part = (density(start) + 4 * density(start + width / 2) + density(start + width)) * (width / 6);
    table[cell + 1] = (table[cell] as number) + part;
  }
  return table;
}
