import { kpisWith } from "../../domain/kpi/checkIn";
import type { Kpi } from "../../domain/kpi/kpiFlow";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { usable } from "./usable";

/** The KPIs that a workbook holds, with what was checked in and changed since. */
export function kpisOf({ rows }: Pick<DecodedTables, "rows">): readonly Kpi[] {
  return kpisWith(usable(rows.kpis), usable(rows.checkIns), usable(rows.kpiChanges));
}
