import type { Segment } from "../domain/plan";

/** What a `GROWTHCEILING.*` function takes, in the order of its arguments. Rates and shares are fractions: 0.15 or 15 %. */
export interface Parameter {
  readonly name: ParameterName;
  readonly isOptional?: true;
}

const segmentParameters = [
  "marketSize",
  "marketGrowth",
  "marketPotential",
  "share",
  "price",
  "priceChange",
  "shareNext",
  "maxShare",
] as const;
export type ParameterName = (typeof segmentParameters)[number] | "target" | "years" | "proven" | "onPaper";

/** The figures of one call; an optional one that is blank is absent. */
export type FunctionArguments = Readonly<Partial<Record<ParameterName, number>>>;

export function needs(...names: readonly ParameterName[]): readonly Parameter[] {
  return names.map((name) => ({ name }));
}

export function takes(...names: readonly ParameterName[]): readonly Parameter[] {
  return names.map((name) => ({ name, isOptional: true }));
}

/** The segment that the arguments describe. Whoever calls a function answers for its figures, so it has a source. */
export function segmentOf(given: FunctionArguments): Segment {
  const figures = Object.fromEntries(segmentParameters.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  return { segment: "A", price: 1, ...figures, source: "arguments", sourceDate: dateOfArguments };
}

/** The figures are as old as the check itself: a function knows no dates. */
export const dateOfArguments = "2000-01-01";
