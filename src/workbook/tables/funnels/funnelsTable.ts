import { checkConcludedFunnel, type ConcludedFunnel } from "../../../domain/funnel/conclusion";
import { defineRows, type ValuesOf } from "../../table/defineTable";
import { funnelFigures } from "./funnelFigures";
import { funnelInputs, stageNumbers, type StageNumber } from "./funnelInputs";

type Values = ValuesOf<(typeof funnelInputs)[number]>;

/** Fairs, campaigns and other funnels, planned before and evaluated afterwards; one row each. */
export const funnels = defineRows({
  key: "funnels",
  name: "GrowthFunnels",
  sheets: ["Funnels", "Growth funnels"],
  knownBy: "all-headers",
  needs: ["settings", "markets"],
  inputs: funnelInputs,
  derived: funnelFigures,
  calledBy: ["name"],
  toRow: (values): ConcludedFunnel => {
    const { name, scope, orderValue, margin, cost, ordersNeeded, revenueNeeded, conclusion, reason } = values;
    const used = stageNumbers.filter((stage) => isUsed(values, stage)).at(-1) ?? 0;
    const stages = stageNumbers.slice(0, used);
    const counts = stages.map((stage) => values[`actual${stage}`]);
    return {
      name,
      ...(scope !== undefined && { scope }),
      stages: stages.map((stage) => stageIn(values, stage)),
      orderValue,
      ...(margin !== undefined && { margin }),
      ...(cost !== undefined && { cost }),
      ...(ordersNeeded !== undefined && { ordersNeeded }),
      ...(revenueNeeded !== undefined && { revenueNeeded }),
      // The check names the stages that lack theirs.
      ...(counts.some((count) => count !== undefined) && { actual: counts as readonly number[] }),
      ...(conclusion !== undefined && { conclusion }),
      ...(reason !== undefined && { reason }),
    };
  },
  toValues: ({ stages, actual, ...rest }) => ({
    ...rest,
    ...Object.fromEntries(stageNumbers.flatMap((stage) => cellsOf(stages, actual, stage))),
  }),
  check: checkConcludedFunnel,
  columnOfPath: Object.fromEntries([
    ["stages", "stage1"],
    ["actual", "actual1"],
    ...stageNumbers.flatMap((stage) => [
      [`stages[${stage - 1}].name`, `stage${stage}`],
      [`stages[${stage - 1}].rate`, `rate${stage}`],
      [`stages[${stage - 1}].available`, `available${stage}`],
      [`actual[${stage - 1}]`, `actual${stage}`],
    ]),
  ]),
});

function isUsed(values: Values, stage: StageNumber): boolean {
  const { name, rate, available } = stageIn(values, stage);
  return name !== "" || rate !== undefined || available !== undefined || values[`actual${stage}`] !== undefined;
}

/** A gap between two stages stays one, to be named. */
function stageIn(values: Values, stage: StageNumber): ConcludedFunnel["stages"][number] {
  const available = values[`available${stage}`];
  const rate = stage === 1 ? undefined : values[`rate${stage}`];
  return { name: values[`stage${stage}`] ?? "", ...(available !== undefined && { available }), ...(rate !== undefined && { rate }) };
}

function cellsOf(
  stages: ConcludedFunnel["stages"],
  actual: ConcludedFunnel["actual"],
  stage: StageNumber,
): readonly (readonly [string, unknown])[] {
  const { name, rate, available } = stages[stage - 1] ?? {};
  return [
    [`stage${stage}`, name],
    [`rate${stage}`, rate],
    [`available${stage}`, available],
    [`actual${stage}`, actual?.[stage - 1]],
  ];
}
