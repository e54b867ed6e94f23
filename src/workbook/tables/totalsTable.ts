import type { TableSchema } from "./tableSchema";
import { totalFigures } from "./totalFigures";

/** One row: what the markets and targets add up to. */
export const totalsTable: TableSchema = {
  key: "totals",
  name: "GrowthTotals",
  sheetNames: { en: ["Totals", "Growth totals"], nl: ["Totalen", "Groeitotalen"] },
  knownBy: "name",
  columns: [{ key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true }, ...totalFigures],
};
