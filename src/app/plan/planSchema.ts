import {
  array,
  exactOptional,
  lazy,
  literal,
  never,
  number,
  objectWithRest,
  picklist,
  record,
  string,
  unknown,
  type GenericSchema,
  type ObjectEntries,
} from "valibot";
import {
  hypothesisLevers,
  hypothesisRoles,
  hypothesisStatuses,
  scenarioFields,
  type Competitor,
  type Hypothesis,
  type Scenario,
  type Scope,
  type Segment,
  type Target,
} from "../../domain/plan";

/** Only the fields named: any other is refused by its path. */
function strict<const Entries extends ObjectEntries>(entries: Entries) {
  return objectWithRest(entries, never());
}

const scope = lazy((input): GenericSchema<unknown, Scope> => (Array.isArray(input) ? array(string()) : literal("all")));

const range = strict({ low: number(), high: number() });

export const segmentSchema = strict({
  segment: string(),
  unit: exactOptional(string()),
  currency: exactOptional(string()),
  marketSize: exactOptional(number()),
  marketGrowth: exactOptional(number()),
  marketPotential: exactOptional(number()),
  share: exactOptional(number()),
  volume: exactOptional(number()),
  price: exactOptional(number()),
  priceChange: exactOptional(number()),
  shareNext: exactOptional(number()),
  maxShare: exactOptional(number()),
  contributionMargin: exactOptional(number()),
  source: exactOptional(string()),
  sourceDate: exactOptional(string()),
  owner: exactOptional(string()),
  ranges: exactOptional(strict({ marketGrowth: exactOptional(range), priceChange: exactOptional(range), shareNext: exactOptional(range) })),
});

export const targetSchema = strict({
  value: number(),
  scope,
  metric: picklist(["revenue", "volume", "share", "price", "profit"]),
  per: exactOptional(picklist(["year", "horizon"])),
  history: exactOptional(array(number())),
  margin: exactOptional(number()),
  capacityCeiling: exactOptional(number()),
  funnelCeiling: exactOptional(number()),
});

export const hypothesisSchema = strict({
  scope,
  impact: strict({ low: exactOptional(number()), base: number(), high: exactOptional(number()) }),
  status: picklist(hypothesisStatuses),
  evidence: exactOptional(string()),
  evidenceDate: exactOptional(string()),
  lever: exactOptional(picklist(hypothesisLevers)),
  claim: exactOptional(string()),
  owner: exactOptional(string()),
  role: exactOptional(picklist(hypothesisRoles)),
  refutedBy: exactOptional(string()),
  testDate: exactOptional(string()),
});

export const competitorSchema = strict({
  name: string(),
  segment: string(),
  share: number(),
  growth: number(),
  source: exactOptional(string()),
});

export const uncertaintySchema = strict({
  trials: exactOptional(number()),
  seed: exactOptional(number()),
  correlation: exactOptional(number()),
  distribution: exactOptional(picklist(["triangular", "pert"])),
  hypotheses: exactOptional(picklist(["on-paper", "proven"])),
});

export const scenarioSchema = strict({
  name: string(),
  changes: array(strict({ scope, field: picklist(scenarioFields), value: number() })),
});

/** The plan format, version 1; assets/plan.schema.json says the same to others. */
export const planSchema = strict({
  version: exactOptional(literal(1)),
  horizonYears: number(),
  asOf: string(),
  segments: array(segmentSchema),
  targets: exactOptional(array(targetSchema), []),
  hypotheses: exactOptional(array(hypothesisSchema), []),
  competitors: exactOptional(array(competitorSchema)),
  uncertainty: exactOptional(uncertaintySchema),
  scenarios: exactOptional(array(scenarioSchema)),
});

/** Several plans in one file. `note` and `expect` are for the reader. */
export const casesSchema = strict({
  version: exactOptional(literal(1)),
  about: exactOptional(string()),
  cases: array(
    strict({ name: string(), note: exactOptional(string()), input: planSchema, expect: exactOptional(record(string(), unknown())) }),
  ),
});

/** The compiler holds the schemas to the domain's types. */
export const schemasOfParts: {
  readonly segments: GenericSchema<unknown, Segment>;
  readonly targets: GenericSchema<unknown, Target>;
  readonly hypotheses: GenericSchema<unknown, Hypothesis>;
  readonly competitors: GenericSchema<unknown, Competitor>;
  readonly scenarios: GenericSchema<unknown, Scenario>;
} = {
  segments: segmentSchema,
  targets: targetSchema,
  hypotheses: hypothesisSchema,
  competitors: competitorSchema,
  scenarios: scenarioSchema,
};
