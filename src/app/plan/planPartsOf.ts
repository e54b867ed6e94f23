import { latestLeakage } from "../../domain/leakage/yearInFigures";
import type { PlanParts } from "../../domain/parts/planParts";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { without } from "../write/without";
import { balanceScan } from "./balanceScan";
import { kpisOf } from "./kpisOf";
import { capacityCeilings } from "./capacitiesOf";
import { usable } from "./usable";

/** The usable rows of our tables as the parts of PLAN.md; a part without a row is absent. */
export function planPartsOf({ rows }: Pick<DecodedTables, "rows">): PlanParts {
  const funnels = usable(rows.funnels).map((row) => without(row, ["conclusion", "reason"]));
  const [goal] = usable(rows.sharedGoals);
  const leakage = latestLeakage(usable(rows.leakage));
  const kpis = kpisOf({ rows });
  const { balance } = balanceScan({ rows });
  const capacity = capacityCeilings({ rows });
  return {
    ...(capacity.length > 0 && { capacity }),
    ...(funnels.length > 0 && { funnels }),
    ...(goal && { sharedGoal: without(goal, ["owner", "due", "revenueReached", "profitReached"]) }),
    ...(kpis.length > 0 && { kpis }),
    ...(balance && balance.answers.length > 0 && { balance }),
    ...(leakage && { leakage: without(leakage, ["year"]) }),
  };
}
