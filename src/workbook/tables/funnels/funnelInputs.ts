import { column, required } from "../../table/column";
import { money, price, share, text, volume } from "../../table/kinds";
import { optionalScope } from "../kinds/market";
import { funnelConclusion } from "../words";

/** More stages than these are no funnel that people can follow in one row. */
export const stageNumbers = [1, 2, 3, 4, 5, 6] as const;
export type StageNumber = (typeof stageNumbers)[number];
/** Those with a stage before them. */
export const laterStages = [2, 3, 4, 5, 6] as const;

export const funnelInputs = [
  required(column("name", "Funnel", text, 24)),
  column("scope", "Segment", optionalScope, 20),
  required(column("orderValue", "Order value", price, 14)),
  column("margin", "Margin", share, 10),
  column("cost", "Cost", money, 14),
  column("ordersNeeded", "Orders wanted", volume, 14),
  column("revenueNeeded", "Revenue wanted", money, 14),
  column("stage1", "Stage 1", text, 16),
  ...countsOf(1),
  ...stageOf(2),
  ...stageOf(3),
  ...stageOf(4),
  ...stageOf(5),
  ...stageOf(6),
  column("conclusion", "Conclusion", funnelConclusion, 14),
  column("reason", "Reason", text, 36),
];

function stageOf<const Stage extends StageNumber>(stage: Stage) {
  return [
    column(`stage${stage}` as const, `Stage ${stage}`, text, 16),
    column(`rate${stage}` as const, `Rate ${stage}`, share, 10),
    ...countsOf(stage),
  ];
}

function countsOf<const Stage extends StageNumber>(stage: Stage) {
  return [
    column(`available${stage}` as const, `Available ${stage}`, volume, 12),
    column(`actual${stage}` as const, `Actual ${stage}`, volume, 12),
  ];
}
