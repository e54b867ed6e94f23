import { checkHypothesis } from "../../../domain/check/checkHypothesis";
import type { GivenHypothesis } from "../../../domain/parts/settleLevers";
import { defineRows } from "../../table/defineTable";
import { hypothesisFigures } from "./hypothesisFigures";
import { hypothesisInputs } from "./hypothesisInputs";
import { cellsFromInputs, columnOfInput, inputsFromCells } from "./leverCells";

/** Claims that part of a target will come true, with an amount of their own or with a lever that it is computed from. */
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
  toRow: ({
    impactLow: low,
    impactBase: base,
    impactHigh: high,
    quantity,
    worth,
    rateNow,
    claimedLow,
    claimed,
    claimedHigh,
    elasticity,
    status = "proposed",
    ...rest
  }): GivenHypothesis => {
    const given = { quantity, worth, rateNow, claimedLow, claimed, claimedHigh, elasticity };
    const cells = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const inputs = inputsFromCells(rest.lever, cells);
    const isTyped = [low, base, high].some((amount) => amount !== undefined);
    return {
      ...rest,
      status,
      ...(inputs && { inputs }),
      ...((isTyped || !inputs) && {
        // Without an expected amount the check of the row says that it is missing.
        impact: { ...(low !== undefined && { low }), base: base as number, ...(high !== undefined && { high }) },
      }),
    };
  },
  toValues: ({ impact, inputs, ...rest }) => ({
    ...rest,
    ...(impact?.low !== undefined && { impactLow: impact.low }),
    ...(impact && { impactBase: impact.base }),
    ...(impact?.high !== undefined && { impactHigh: impact.high }),
    ...(inputs && cellsFromInputs(rest.lever, inputs)),
  }),
  check: checkHypothesis,
  columnOfPath: {
    "impact.low": "impactLow",
    "impact.base": "impactBase",
    "impact.high": "impactHigh",
    impact: "impactBase",
    ...columnOfInput,
  },
});
