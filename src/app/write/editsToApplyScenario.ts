import { applyScenario } from "../../domain/scenario/applyScenario";
import { problemAt } from "../../domain/check/checkValue";
import { checkApplied } from "../../domain/scenario/compareScenarios";
import type { PlanProblem } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeAssumption, encodeCells } from "../../workbook/tables/encodeRows";
import { languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import { baseScenarioWords, isBaseScenario } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { editsToCreate } from "./editsToCreate";
import { settingsEdit } from "./editsToSaveSettings";
import type { WriteOptions } from "./link";
import { marketRowKey } from "./marketRowKey";
import { ownRowDeletion } from "./ownRowEdit";
import { basePlanOf } from "../plan/planOf";
import { planScenarios } from "../plan/planScenarios";
import { withLinks } from "./withLinks";
import { without } from "./without";
import { changedFields, marketChanges } from "./scenarioEdits";
import type { Language } from "../../workbook/language";

/**
 * Everything that applying a scenario would write: its values into Markets, and what they take the place of as rows of a scenario "Base". One
 * that is applied already is taken back first. Without a name: only that.
 */
export function editsToApplyScenario(
  check: Check,
  name: string | undefined,
  language: Language,
  options: WriteOptions,
): Result<readonly WorkbookEdit[], PlanProblem> {
  const scenario = name === undefined ? undefined : planScenarios(check).find((one) => segmentKey(one.name) === segmentKey(name));
  if (name !== undefined && !scenario) return bad(problemAt("name", "missing", name));
  const problems = scenario ? checkApplied(scenario, applyScenario(basePlanOf(check), scenario), "") : [];
  if (problems.length > 0) return bad(...problems.map((problem) => ({ ...problem, path: problem.path.replace(/^[.]/, "") })));
  const { found } = check.tables;
  const base = baseScenarioWords[found.scenarios?.language ?? languageOfTables(found, language)];
  const changes = marketChanges(check, scenario?.name);
  const updates = changes.flatMap(({ market, now, wanted }): readonly WorkbookEdit[] => {
    const fields = changedFields(now, wanted);
    if (fields.length === 0) return [];
    const cells = encodeCells(found, "markets", language, Object.fromEntries(fields.map((field) => [field, wanted[field] ?? null])));
    return [{ do: "update-row", table: tableNameOf(found, "markets"), key: marketRowKey(check, market, language), cells }];
  });
  const kept = changes.flatMap(({ market, base: before, wanted }): readonly CellsByHeader[] =>
    changedFields(before, wanted).map((field) => {
      const row = { scenario: base, scope: [market.segment.segment], field, value: before[field] ?? null };
      return encodeAssumption(found, language, options.newId(), row);
    }),
  );
  const old = check.scenarios.filter((row) => isBaseScenario(row.scenario)).map((row) => ownRowDeletion(check, "scenarios", row, language));
  const keep: readonly WorkbookEdit[] = kept.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, "scenarios"), rows: kept }] : [];
  const now = { ...without(check.settings, ["scenario"]), ...(scenario && { scenario: scenario.name }) };
  const edits = [
    ...editsToCreate(check, "scenarios", language, options),
    ...old,
    ...keep,
    ...updates,
    settingsEdit(check, now, language, options),
  ];
  return good(withLinks(check, edits, language));
}
