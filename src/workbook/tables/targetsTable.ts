import { targetFigures } from "./targetFigures";
import { targetInputs } from "./targetInputs";
import { targetSteps } from "./targetSteps";
import type { TableSchema } from "./tableSchema";

export const targetsTable: TableSchema = {
  key: "targets",
  name: "GrowthTargets",
  sheetNames: { en: ["Targets", "Growth targets"], nl: ["Doelen", "Groeidoelen"] },
  knownBy: "most-headers",
  columns: [{ key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true }, ...targetInputs, ...targetFigures, ...targetSteps],
};
