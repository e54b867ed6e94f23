import type { ListedPart } from "../../app/plan/parts/planParts";
import type { PanePlace } from "../places/places";

/** Where each line of the place Plan leads. A part without its place does not compile. */
export const partPlaces: Readonly<Record<ListedPart, PanePlace>> = {
  kpis: { at: "kpis" },
  balance: { at: "balance" },
  actions: { at: "actions" },
  phasing: { at: "phasing" },
  funnels: { at: "funnels" },
  sharedGoal: { at: "shared-goal" },
  capacity: { at: "capacity" },
  record: { at: "record" },
  leakage: { at: "leakage" },
};
