import { linearScale } from "../figures/linearScale";

export interface BridgeStep {
  readonly name: string;
  readonly amount: number;
  readonly is: "total" | "step" | "wish";
  /** Tells steps apart by their colour; absent: by their place. */
  readonly look?: "market" | "share" | "price" | "ceiling" | "new";
}

export interface BridgeBar extends BridgeStep {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the running amount stands after it. */
  readonly level: number;
  readonly labelAt: number;
}

export interface BridgeLayout {
  readonly bars: readonly BridgeBar[];
  /** The bars do not start at zero. */
  readonly isBroken: boolean;
  /** Height of the ceiling's line, where it lies within the drawing. */
  readonly ceilingAt?: number;
}

export interface BridgeBox {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** The part of the height that the smallest bar keeps when the axis is broken. */
const foot = 0.28;
const gap = 8;

/** A waterfall: totals stand on the ground, steps hang between the levels before and after them. */
export function layOutBridge(steps: readonly BridgeStep[], box: BridgeBox, ceiling?: number): BridgeLayout {
  const spans = spansOf(steps);
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const inSight = ceiling !== undefined && ceiling <= 1.25 * Math.max(...ends) && ceiling >= 0 ? [ceiling] : [];
  const high = Math.max(...ends, ...inSight, 0);
  const low = Math.min(...ends.filter((_, index) => steps[Math.floor(index / 2)]?.is !== "total" || index % 2 === 1), ...inSight);
  const isBroken = low > 0.5 * high;
  const ground = low < 0 ? low : isBroken ? low - ((high - low) * foot) / (1 - foot) : 0;
  const y = linearScale([ground, high === ground ? ground + 1 : high], [box.bottom, box.top]);
  const step = (box.width + gap) / Math.max(1, steps.length);
  const bars = spans.map(({ from, to, ...rest }, index): BridgeBar => {
    const start = rest.is === "total" ? Math.max(0, ground) : from;
    const [top, bottom] = [y(Math.max(start, to)), y(Math.min(start, to))];
    return {
      ...rest,
      x: index * step,
      width: Math.max(1, step - gap),
      top,
      bottom: Math.max(bottom, top + 1),
      level: y(to),
      labelAt: top - 5,
    };
  });
  return { bars, isBroken, ...(inSight[0] !== undefined && { ceilingAt: y(inSight[0]) }) };
}

function spansOf(steps: readonly BridgeStep[]): readonly (BridgeStep & { readonly from: number; readonly to: number })[] {
  let running = 0;
  return steps.map((step) => {
    const from = step.is === "total" ? 0 : running;
    running = from + step.amount;
    return { ...step, from, to: running };
  });
}
