import type { TableSchema } from "./tableSchema";

/** Named sets of assumptions, one assumption a row. */
export const scenariosTable: TableSchema = {
  key: "scenarios",
  name: "GrowthScenarios",
  sheetNames: { en: ["Scenarios", "Growth scenarios"], nl: ["Scenario's", "Groeiscenario's"] },
  knownBy: "all-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    { key: "scenario", header: { en: "Scenario", nl: "Scenario" }, kind: "text", width: 20 },
    /** One market, or all of them. */
    { key: "scope", header: { en: "Segment", nl: "Segment" }, kind: "text", width: 24 },
    { key: "field", header: { en: "Field", nl: "Gegeven" }, kind: "choice", choice: "scenarioField", width: 22 },
    { key: "value", header: { en: "Value", nl: "Waarde" }, kind: "number", width: 14 },
  ],
};
