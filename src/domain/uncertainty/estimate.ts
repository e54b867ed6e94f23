/** An uncertain input: the least, the expected and the most. The base is the mode of its distribution. */
export interface Estimate {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

export function certain(value: number): Estimate {
  return { low: value, base: value, high: value };
}

export function isCertain({ low, high }: Estimate): boolean {
  return high <= low;
}
