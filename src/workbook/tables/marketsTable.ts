import { marketFigures } from "./marketFigures";
import { marketInputColumns, marketInputs, rangeInputColumns } from "./marketInputs";
import { marketSteps } from "./marketSteps";
import type { TableSchema } from "./tableSchema";

export const marketsTable: TableSchema = {
  key: "markets",
  name: "GrowthMarkets",
  sheetNames: { en: ["Markets", "Growth markets"], nl: ["Markten", "Groeimarkten"] },
  knownBy: "most-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    ...marketInputs.map((key) => marketInputColumns[key]),
    ...rangeInputColumns,
    ...marketFigures,
    ...marketSteps,
  ],
};
