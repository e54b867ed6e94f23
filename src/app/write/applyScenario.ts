import { applyScenario as changedPlan } from "../../domain/scenario/applyScenario";
import { problemAt } from "../../domain/check/checkValue";
import { checkApplied } from "../../domain/scenario/compareScenarios";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { cellsOfRow, encodeCells } from "../../workbook/tables/encodeCells";
import { languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import { baseScenarioWords, isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import type { Deed } from "./deed";
import { editsToCreate } from "./editsToCreate";
import { settingsEdit } from "./saveSettings";
import type { Writing } from "./writing";
import { marketRowKey } from "./marketRowKey";
import { ownRowDeletion } from "./ownRowEdit";
import { basePlanOf } from "../plan/planOf";
import { planScenarios } from "../plan/planScenarios";
import { withLinks } from "./withLinks";
import { without } from "./without";
import { changedFields, marketChanges } from "./scenarioEdits";

export interface ScenarioToApply {
  /** Absent: back to the values from before any scenario. */
  readonly name?: string | undefined;
}

/**
 * Everything that applying a scenario would write: its values into Markets, and what they take the place of as rows of a scenario "Base". One
 * that is applied already is taken back first. Without a name: only that. `scenarioEdits` lists the changes beforehand.
 */
export const applyScenario: Deed<"apply-scenario", ScenarioToApply> = { name: "apply-scenario", edits: editsOf };

function editsOf(writing: Writing, { name }: ScenarioToApply): Result<readonly WorkbookEdit[], PlanProblem> {
  const { check, language, newId } = writing;
  const scenario = name === undefined ? undefined : planScenarios(check).find((one) => segmentKey(one.name) === segmentKey(name));
  if (name !== undefined && !scenario) return bad(problemAt("name", "missing", name));
  const problems = scenario ? checkApplied(scenario, changedPlan(basePlanOf(check), scenario), "") : [];
  if (problems.length > 0) return bad(...problems.map((problem) => ({ ...problem, path: problem.path.replace(/^[.]/, "") })));
  const { found } = check.tables;
  const base = baseScenarioWords[found.scenarios?.language ?? languageOfTables(found, language)];
  const changes = marketChanges(check, scenario?.name);
  const updates = changes.flatMap(({ market, now, wanted }): readonly WorkbookEdit[] => {
    const fields = changedFields(now, wanted);
    if (fields.length === 0) return [];
    const cells = encodeCells(found, "markets", language, Object.fromEntries(fields.map((field) => [field, wanted[field] ?? null])));
    return [{ do: "update-row", table: tableNameOf(found, "markets"), key: marketRowKey(writing, market), cells }];
  });
  const kept = changes.flatMap(({ market, base: before, wanted }): readonly CellsByHeader[] =>
    changedFields(before, wanted).map((field) => {
      const row = { scenario: base, scope: [market.segment.segment], field };
      const cells = cellsOfRow(found, "scenarios", language, row, check.workbook.date1904);
      return encodeCells(found, "scenarios", language, { id: newId(), ...cells, value: before[field] ?? null });
    }),
  );
  const old = check.scenarios.filter((row) => isBaseScenario(row.scenario)).map((row) => ownRowDeletion(writing, "scenarios", row));
  const keep: readonly WorkbookEdit[] = kept.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, "scenarios"), rows: kept }] : [];
  const now = { ...without(check.settings, ["scenario"]), ...(scenario && { scenario: scenario.name }) };
  const edits = [...editsToCreate(writing, "scenarios"), ...old, ...keep, ...updates, settingsEdit(writing, now)];
  return good(withLinks(writing, edits));
}
