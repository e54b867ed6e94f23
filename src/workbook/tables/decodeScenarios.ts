import { filledRows, ownRow, readOneScope, uniqueIds } from "./ownRow";
import { readChoice } from "./readChoice";
import { segmentKey } from "../../domain/scope/scope";
import type { RowReader } from "./rowReader";
import type { ScenarioRow } from "./tableRows";
import { choices, isBaseScenario } from "./words";

/** What is wrong is reported on each row's reader. `segments` are the keys of those in Markets. */
export function decodeScenarios(readers: readonly RowReader[], segments: ReadonlySet<string>): readonly ScenarioRow[] {
  const ids = uniqueIds(readers);
  const rows = filledRows(readers, ["scenario", "scope", "field", "value"]);
  const times = new Map<string, number>();
  for (const reader of rows) times.set(keyOf(reader), (times.get(keyOf(reader)) ?? 0) + 1);
  return rows.map((reader) => {
    const scenario = reader.text("scenario");
    reader.name = scenario;
    if (scenario === "") reader.report("scenario", "empty");
    const scope = readOneScope(reader, "scope", segments);
    const field = readChoice(reader, "field", choices.scenarioField.words, choices.scenarioField.codes);
    const value = isBaseScenario(scenario) ? readKept(reader) : reader.number("value");
    const isSaid = isBaseScenario(scenario) || reader.problems.some(({ field: column }) => column === "value");
    if (value === undefined && !isSaid) reader.report("value", "missing");
    if ((times.get(keyOf(reader)) ?? 0) > 1) reader.report("field", "duplicate-assumption", reader.shown("field"), reader.shown("field"));
    return { scenario, scope, field: field ?? "marketSize", ...(value !== undefined && { value }), ...ownRow(reader, ids) };
  });
}

/** What stood in Markets goes back as it was: blank, or a formula that has no result, or an error, here. */
function readKept(reader: RowReader): number | undefined {
  if (reader.formula("value") === undefined) return reader.number("value");
  const value = reader.value("value");
  return typeof value === "number" ? value : undefined;
}

function keyOf(reader: RowReader): string {
  return ["scenario", "scope", "field"].map((key) => segmentKey(reader.shown(key).replace(/ {2,}/g, " "))).join("\n");
}
