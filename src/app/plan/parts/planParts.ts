import { actionsPart } from "./actionsPart";
import { balancePart } from "./balancePart";
import { capacityPart } from "./capacityPart";
import { funnelPart } from "./funnelPart";
import { kpisPart } from "./kpisPart";
import { leakagePart } from "./leakagePart";
import { phasingPart } from "./phasingPart";
import { recordPart } from "./recordPart";
import { sharedGoalPart } from "./sharedGoalPart";

/** Every part that there is, the only list; in the order of the place Plan. */
export const planParts = [
  phasingPart,
  capacityPart,
  funnelPart,
  sharedGoalPart,
  leakagePart,
  kpisPart,
  balancePart,
  actionsPart,
  recordPart,
] as const;

/** A part that is listed; each has its way in the pane, or it does not compile. */
export type ListedPart = (typeof planParts)[number]["name"];
