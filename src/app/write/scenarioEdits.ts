import { scenarioFields, type ScenarioField } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import { isLookup } from "../../workbook/links/lookupFormula";
import type { CellInput } from "../../workbook/port";
import type { FoundTable } from "../../workbook/table/foundTable";
import { rangeInputs } from "../../workbook/tables/markets/marketInputs";
import { rowCells } from "../../workbook/tables/rowCells";
import type { MarketRow, ScenarioRow } from "../../workbook/tables/tableRows";
import type { RangeField } from "../../workbook/tables/markets/marketInputs";
import { isBaseScenario } from "../../workbook/tables/scenarios/baseScenario";
import { scenarioTableFields } from "../../workbook/tables/scenarios/scenarioFields";
import type { Check } from "../check/check";

type Field = ScenarioField | RangeField;

/** One cell of Markets that applying a scenario would change. */
export interface ScenarioEdit {
  readonly market: MarketRow;
  readonly field: Field;
  /** Absent: the cell is blank. */
  readonly from?: number;
  readonly to?: number;
}

/** A market before and after: what stands there, what stood there without any scenario, and what shall stand there. By field. */
export interface MarketChange {
  readonly market: MarketRow;
  readonly now: Cells;
  readonly base: Cells;
  readonly wanted: Cells;
}
type Cells = Readonly<Partial<Record<Field, CellInput>>>;

/** What applying the scenario would change in Markets; without a name, what going back to the values before any scenario would. */
export function scenarioEdits(check: Check, name?: string): readonly ScenarioEdit[] {
  return marketChanges(check, name).flatMap(({ market, now, wanted }) =>
    changedFields(now, wanted).map((field): ScenarioEdit => {
      const from = numberIn(now[field]) ?? fieldOf(market, field);
      const to = numberIn(wanted[field]);
      return { market, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    }),
  );
}

export function marketChanges(check: Check, name?: string): readonly MarketChange[] {
  const { found } = check.tables;
  const { markets } = found;
  if (!markets) return [];
  const wantedRows =
    name === undefined ? [] : check.scenarios.filter((row) => row.isUsable && segmentKey(row.scenario) === segmentKey(name));
  const kept = check.scenarios.filter((row) => row.isUsable && isBaseScenario(row.scenario));
  return check.markets.flatMap((market): readonly MarketChange[] => {
    const there = rowCells(check.workbook, markets, market.place.row);
    const now: Cells = Object.fromEntries(scenarioTableFields.map((field) => [field, there[field] ?? null]));
    const base: Cells = {
      ...now,
      ...Object.fromEntries(kept.filter(isOf(market)).map((row) => [row.field, keptInput(check, found.scenarios, row)])),
    };
    const own = wantedRows.filter(isOf(market));
    const values = Object.fromEntries(own.map(({ field, value }) => [field, value ?? null]));
    // An assumption that is made is no longer uncertain.
    const ranges = rangeInputs.filter(({ field }) => field in values).map(({ key }) => [key, null]);
    const wanted: Cells = { ...base, ...values, ...Object.fromEntries(ranges) };
    return [{ market, now, base, wanted }];
  });
}

export function changedFields(from: Cells, to: Cells): readonly Field[] {
  return scenarioTableFields.filter((field) => !isSame(from[field] ?? null, to[field] ?? null));
}

function isOf({ segment }: MarketRow): (row: ScenarioRow) => boolean {
  return ({ scope }) => scope === "all" || scope.some((name) => segmentKey(name) === segmentKey(segment.segment));
}

/** As it stood in Markets: a formula as a formula. */
function keptInput({ workbook, tables: { links } }: Check, scenarios: FoundTable | undefined, row: ScenarioRow): CellInput {
  const input = scenarios && rowCells(workbook, scenarios, row.place.row)["value"];
  const own = typeof input === "object" && input !== null ? input : undefined;
  if (own === undefined) return row.value ?? null;
  const kept = links?.rows.get(row.id)?.value;
  return kept !== undefined && isLookup(own.formula, links?.sheet ?? "") ? { formula: kept } : own;
}

function isSame(one: CellInput, other: CellInput): boolean {
  return typeof one === "object" && typeof other === "object" ? one?.formula === other?.formula : one === other;
}

function numberIn(input: CellInput | undefined): number | undefined {
  return typeof input === "number" ? input : undefined;
}

function fieldOf({ segment }: MarketRow, field: Field): number | undefined {
  const bound = rangeInputs.find(({ key }) => key === field);
  if (bound) return segment.ranges?.[bound.field]?.[bound.bound];
  return (scenarioFields as readonly string[]).includes(field) ? segment[field as ScenarioField] : undefined;
}
