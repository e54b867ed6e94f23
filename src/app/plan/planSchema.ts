import type { LeverInput } from "../../domain/plan";
import { array, exactOptional, lazy, number, picklist, record, string, unknown, type GenericSchema } from "valibot";
import {
  evidenceStrengths,
  hypothesisLevers,
  hypothesisRoles,
  hypothesisStatuses,
  periods,
  scenarioFields,
  testOutcomes,
  type Competitor,
  type Scenario,
  type Segment,
  type Target,
} from "../../domain/plan";
import type { GivenHypothesis } from "../../domain/parts/settleLevers";
import { largestHorizon, largestSeed, largestTrials, limitsOf, smallestMargin } from "../../domain/ground/limits";
import { atLeast, limited, named, shaped, whole } from "./limited";
import { partEntries, scopeSchema } from "./partSchemas";
import { strict } from "./strict";

const scope = scopeSchema;

/** Of the plan format. */
export const planVersions = [1, 2] as const;

const range = strict({ low: number(), high: number() });
const amount = limited(limitsOf.amount);
const rate = limited(limitsOf.rate);
const share = limited(limitsOf.share);

export const segmentSchema = strict({
  segment: named(),
  unit: exactOptional(string()),
  currency: exactOptional(shaped({ pattern: "^[A-Za-z]{3}$" })),
  marketSize: exactOptional(amount),
  marketGrowth: exactOptional(rate),
  marketPotential: exactOptional(amount),
  share: exactOptional(share),
  volume: exactOptional(amount),
  price: exactOptional(amount),
  priceChange: exactOptional(rate),
  shareNext: exactOptional(share),
  maxShare: exactOptional(share),
  contributionMargin: exactOptional(share),
  source: exactOptional(string()),
  sourceDate: exactOptional(string()),
  owner: exactOptional(string()),
  ranges: exactOptional(strict({ marketGrowth: exactOptional(range), priceChange: exactOptional(range), shareNext: exactOptional(range) })),
});

export const targetSchema = strict({
  value: number(),
  scope,
  metric: picklist(["revenue", "volume", "share", "price", "profit", "margin", "conversion"]),
  per: exactOptional(picklist(periods)),
  history: exactOptional(array(number())),
  margin: exactOptional(limited({ least: smallestMargin, most: 1 })),
  capacityCeiling: exactOptional(atLeast(0)),
  funnelCeiling: exactOptional(atLeast(0)),
  sheetBase: exactOptional(atLeast(0)),
  evidence: exactOptional(string()),
});

const leverInput = lazy((input): GenericSchema<unknown, LeverInput> =>
  typeof input === "object" ? strict({ low: number(), base: number(), high: number() }) : number(),
);

export const hypothesisSchema = strict({
  scope,
  impact: exactOptional(strict({ low: exactOptional(number()), base: atLeast(0), high: exactOptional(atLeast(0)) })),
  inputs: exactOptional(record(string(), leverInput)),
  status: picklist(hypothesisStatuses),
  evidence: exactOptional(string()),
  evidenceDate: exactOptional(string()),
  evidenceLink: exactOptional(string()),
  evidenceStrength: exactOptional(picklist(evidenceStrengths)),
  lever: exactOptional(picklist(hypothesisLevers)),
  claim: exactOptional(string()),
  owner: exactOptional(string()),
  role: exactOptional(picklist(hypothesisRoles)),
  refutedBy: exactOptional(string()),
  testDate: exactOptional(string()),
  outcome: exactOptional(picklist(testOutcomes)),
  outcomeDate: exactOptional(string()),
  learned: exactOptional(string()),
  comment: exactOptional(string()),
  commentBy: exactOptional(string()),
  commentCell: exactOptional(string()),
});

export const competitorSchema = strict({
  name: named(),
  segment: string(),
  share,
  growth: rate,
  source: exactOptional(string()),
});

export const uncertaintySchema = strict({
  trials: exactOptional(whole(1, largestTrials)),
  seed: exactOptional(whole(0, largestSeed)),
  correlation: exactOptional(share),
  distribution: exactOptional(picklist(["triangular", "pert"])),
  hypotheses: exactOptional(picklist(["on-paper", "proven"])),
});

export const scenarioSchema = strict({
  name: named(),
  changes: array(strict({ scope, field: picklist(scenarioFields), value: number() })),
});

/** The plan format, versions 1 and 2: the second adds levers with inputs and the parts of PLAN.md; assets/plan.schema.json, made of it, says the same to others. */
export const planSchema = strict({
  version: exactOptional(picklist(planVersions)),
  horizonYears: whole(1, largestHorizon),
  asOf: shaped({ format: "date" }),
  segments: array(segmentSchema),
  targets: exactOptional(array(targetSchema), []),
  hypotheses: exactOptional(array(hypothesisSchema), []),
  competitors: exactOptional(array(competitorSchema)),
  uncertainty: exactOptional(uncertaintySchema),
  scenarios: exactOptional(array(scenarioSchema)),
  ...partEntries,
});

/** Several plans in one file. `note` and `expect` are for the reader. */
export const casesSchema = strict({
  version: exactOptional(picklist(planVersions)),
  about: exactOptional(string()),
  cases: array(
    strict({ name: string(), note: exactOptional(string()), input: planSchema, expect: exactOptional(record(string(), unknown())) }),
  ),
});

/** The compiler holds the schemas to the domain's types. */
export const schemasOfParts: {
  readonly segments: GenericSchema<unknown, Segment>;
  readonly targets: GenericSchema<unknown, Target>;
  readonly hypotheses: GenericSchema<unknown, GivenHypothesis>;
  readonly competitors: GenericSchema<unknown, Competitor>;
  readonly scenarios: GenericSchema<unknown, Scenario>;
} = {
  segments: segmentSchema,
  targets: targetSchema,
  hypotheses: hypothesisSchema,
  competitors: competitorSchema,
  scenarios: scenarioSchema,
};
