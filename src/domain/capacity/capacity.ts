import { ratio } from "../ground/ratio";
import { roundUp } from "../ground/roundUp";
import { sum } from "../ground/sum";
import type { Money, Rate, Scope } from "../plan";

export interface NewSeller {
  /** Revenue in a full year. */
  readonly productivity: Money;
  /** Until full productivity, from the first month of presence. Absent: 0. */
  readonly rampMonths?: number;
  /** 1..12. Absent: 1. */
  readonly startMonth?: number;
}

export interface Seller extends NewSeller {
  readonly name: string;
  /** The last month of presence. Absent: 12. */
  readonly leavesAfter?: number;
  readonly quota?: Money;
}

export interface Capacity {
  /** Absent: of no target. */
  readonly scope?: Scope;
  readonly target?: Money;
  /** The part that leaves in a year. Absent: 0. */
  readonly attrition?: Rate;
  readonly sellers: readonly Seller[];
  /** What one more would bring. */
  readonly hire?: NewSeller;
}

export interface SellerAssessment {
  readonly name: string;
  readonly effectiveMonths: number;
  readonly capacity: Money;
  /** With a target; null where nobody has any capacity. */
  readonly quotaByCapacity?: Money | null;
}

export interface CapacityAssessment {
  readonly sellers: readonly SellerAssessment[];
  readonly capacity: Money;
  /** The following with a target. */
  readonly coverage?: number | null;
  readonly short?: Money;
  /** Null unless every seller has a quota. */
  readonly overAssignment?: Rate | null;
  /** With `hire`: how many close what is short; null where one brings nothing. */
  readonly hires?: number | null;
  /** The last month in which as many can start and still close it. */
  readonly hireBy?: number | null;
}

/** The capacity must have passed its check. */
export function assessCapacity({ sellers, target, attrition = 0, hire }: Capacity): CapacityAssessment {
  const own = sellers.map((seller) => ({
    name: seller.name,
    effectiveMonths: effectiveMonths(seller),
    capacity: capacityOf(seller, attrition),
  }));
  const capacity = sum(own.map((seller) => seller.capacity));
  if (target === undefined) return { sellers: own, capacity };
  const short = Math.max(0, target - capacity);
  const hires = hire && roundUpOrNull(ratio(short, capacityOf(hire, attrition)));
  return {
    sellers: own.map((seller) => ({ ...seller, quotaByCapacity: ratio(target * seller.capacity, capacity) })),
    capacity,
    coverage: ratio(capacity, target),
    short,
    overAssignment: overAssignmentOf(sellers, target),
    ...(hire && { hires: hires ?? null, hireBy: hireByOf(hire, attrition, short, hires ?? null) }),
  };
}

/** In the j-th month of presence (j - 0.5) / rampMonths while it ramps up, then 1. */
export function effectiveMonths({ rampMonths = 0, startMonth = 1, leavesAfter = 12 }: Omit<Seller, "name" | "productivity">): number {
  const present = leavesAfter - startMonth + 1;
  const ramping = Math.min(present, rampMonths);
  return (ramping === 0 ? 0 : (ramping * ramping) / (2 * rampMonths)) + present - ramping;
}

/** Who leaves does so evenly over the year. */
function capacityOf(seller: NewSeller, attrition: Rate): Money {
  return ((seller.productivity * effectiveMonths(seller)) / 12) * (1 - attrition / 2);
}

function overAssignmentOf(sellers: readonly Seller[], target: Money): Rate | null {
  const quotas = sellers.flatMap(({ quota }) => (quota === undefined ? [] : [quota]));
  const all = quotas.length === sellers.length && quotas.length > 0 ? ratio(sum(quotas), target) : null;
  return all === null ? null : all - 1;
}

function hireByOf(hire: NewSeller, attrition: Rate, short: Money, hires: number | null): number | null {
  if (hires === null || hires === 0) return null;
  const months = Array.from({ length: 12 }, (_, index) => 12 - index);
  return months.find((startMonth) => roundUp(short / capacityOf({ ...hire, startMonth }, attrition)) <= hires) ?? null;
}

function roundUpOrNull(value: number | null): number | null {
  return value === null ? null : roundUp(value);
}
