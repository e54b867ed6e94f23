import type { Verdict } from "../../../domain/plan";

export interface VerdictZone {
  /** The verdict holds up to here. */
  readonly upTo: number;
  readonly verdict: Verdict;
}

const samples = 60;
/** Halvings of a sample's width: finer than a hundredth of a point. */
const halvings = 16;

/** Which verdict holds where on the scale. A higher target never has a better verdict, so each change is found by halving. */
export function verdictZones(verdictAt: (value: number) => Verdict, min: number, max: number): readonly VerdictZone[] {
  const zones: VerdictZone[] = [];
  let last = min;
  let verdict = verdictAt(min);
  for (let index = 1; index <= samples; index += 1) {
    const value = min + ((max - min) * index) / samples;
    const next = verdictAt(value);
    if (next !== verdict) zones.push({ upTo: changeBetween(verdictAt, last, value, verdict), verdict });
    last = value;
    verdict = next;
  }
  return [...zones, { upTo: max, verdict }];
}

/** The largest value that is still supported; undefined when none is, or all are. */
export function supportedUpTo(zones: readonly VerdictZone[]): number | undefined {
  const [first] = zones;
  return zones.length > 1 && first?.verdict === "supported" ? first.upTo : undefined;
}

function changeBetween(verdictAt: (value: number) => Verdict, from: number, to: number, before: Verdict): number {
  let [low, high] = [from, to];
  for (let turn = 0; turn < halvings; turn += 1) {
    const middle = (low + high) / 2;
    if (verdictAt(middle) === before) low = middle;
    else high = middle;
  }
  return low;
}
