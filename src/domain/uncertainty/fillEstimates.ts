import { isCertain, type Estimate } from "./estimate";

export type Distribution = "triangular" | "pert";

/** Turns a column of probabilities into values of the estimate, in place. */
export type EstimateFiller = (probabilities: Float64Array) => void;

/** Source: Vose, Risk Analysis: triangular from minimum, mode and maximum; PERT is a beta distribution with (a + 4 b + c) / 6 as its mean. */
export function estimateFiller(estimate: Estimate, distribution: Distribution): EstimateFiller {
  if (isCertain(estimate)) return (column) => void column.fill(estimate.base);
  return distribution === "pert" ? pertFiller(estimate) : triangularFiller(estimate);
}

function triangularFiller({ low, base, high }: Estimate): EstimateFiller {
  const turn = (base - low) / (high - low);
  const rising = (high - low) * (base - low);
  const falling = (high - low) * (high - base);
  return (column) => {
    for (let index = 0; index < column.length; index += 1) {
      const probability = column[index] as number;
      const value = probability < turn ? low + Math.sqrt(probability * rising) : high - Math.sqrt((1 - probability) * falling);
      column[index] = value < low ? low : value > high ? high : value;
    }
  };
}

function pertFiller({ low, base, high }: Estimate): EstimateFiller {
  const range = high - low;
  const quantiles = betaQuantiles(1 + (4 * (base - low)) / range, 1 + (4 * (high - base)) / range);
  return (column) => {
    for (let index = 0; index < column.length; index += 1) {
      const position = (column[index] as number) * quantileCells;
      const cell = Math.floor(position);
      const start = quantiles[cell] as number;
      const value = low + range * (start + ((quantiles[cell + 1] as number) - start) * (position - cell));
      column[index] = value > high ? high : value;
    }
  };
}

const quantileCells = 4096;

/** The values below which 0/4096, 1/4096, ... of the beta distribution lie, by summing its density over a finer grid. */
function betaQuantiles(alpha: number, beta: number): Float64Array {
  const steps = quantileCells * 4;
  const below = new Float64Array(steps + 1);
  for (let step = 0; step < steps; step += 1) {
    const middle = (step + 0.5) / steps;
    below[step + 1] = (below[step] as number) + middle ** (alpha - 1) * (1 - middle) ** (beta - 1);
  }
  const total = below[steps] as number;
  const quantiles = new Float64Array(quantileCells + 1).fill(1);
  quantiles[0] = 0;
  let step = 0;
  for (let cell = 1; cell < quantileCells; cell += 1) {
    const wanted = (total * cell) / quantileCells;
    while ((below[step + 1] as number) < wanted) step += 1;
    const start = below[step] as number;
    quantiles[cell] = (step + (wanted - start) / ((below[step + 1] as number) - start)) / steps;
  }
  return quantiles;
}
