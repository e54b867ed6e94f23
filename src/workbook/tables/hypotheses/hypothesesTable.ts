import { checkHypothesis } from "../../../domain/check/checkHypothesis";
import type { Hypothesis } from "../../../domain/plan";
import { defineRows } from "../../table/defineTable";
import { hypothesisFigures, hypothesisInputs } from "./hypothesisColumns";

/** Claims that part of a target will come true. */
export const hypotheses = defineRows({
  key: "hypotheses",
  name: "GrowthHypotheses",
  sheets: ["Hypotheses", "Growth hypotheses"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: hypothesisInputs,
  derived: hypothesisFigures,
  filledBy: ["scope", "claim", "impactBase", "evidence"],
  calledBy: ["claim", "scope"],
  toRow: ({ impactLow: low, impactBase: base, impactHigh: high, status = "proposed", ...rest }): Hypothesis => ({
    ...rest,
    status,
    impact: { ...(low !== undefined && { low }), base, ...(high !== undefined && { high }) },
  }),
  toValues: ({ impact: { low, base, high }, ...rest }) => ({
    ...rest,
    ...(low !== undefined && { impactLow: low }),
    impactBase: base,
    ...(high !== undefined && { impactHigh: high }),
  }),
  check: checkHypothesis,
  columnOfPath: { "impact.low": "impactLow", "impact.base": "impactBase", "impact.high": "impactHigh", impact: "impactBase" },
});
