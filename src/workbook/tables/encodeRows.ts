import type { Competitor, HistoryYear, Hypothesis, IsoDate, Scope, Segment } from "../../domain/plan";
import type { CellInput, CellsByHeader } from "../port";
import { serialOfDate } from "./dateSerial";
import { headerOf, languageOfTables, type FoundTables } from "./foundTable";
import { marketInputColumns, marketInputs, rangeInputs } from "./marketInputs";
import { schemaVersion } from "./settingsTable";
import type { OwnRow, PlanSettings, ScenarioRow, TableKey } from "./tableRows";
import { schemaByKey } from "./tableSchemas";
import { allSegmentsWords, hypothesisStatusWords, leverWords, roleWords, scenarioFieldWords } from "./words";
import type { Language } from "../language";

/** Cells by column key; undefined leaves a cell as it is. */
export type CellsByKey = Readonly<Record<string, CellInput | undefined>>;

/** By the headers that the table has. Columns that somebody deleted are left out; those of a later version are added by the same write. */
export function encodeCells(found: FoundTables, table: TableKey, wanted: Language, cells: CellsByKey): CellsByHeader {
  const there = found[table];
  const keys = schemaByKey[table].columns.filter(
    ({ key, formula, isLater }) => !formula && (!there || there.columns.has(key) || isLater === true) && cells[key] !== undefined,
  );
  return Object.fromEntries(keys.map(({ key }) => [headerOf(found, table, key, wanted), cells[key] ?? null]));
}

export function encodeSettings(found: FoundTables, wanted: Language, id: string | undefined, settings: PlanSettings): CellsByHeader {
  const { horizonYears, baseYear, currency, correlation, scenario, importColumns } = settings;
  const rest = {
    baseYear: baseYear ?? null,
    currency: currency ?? null,
    correlation: correlation ?? null,
    scenario: scenario ?? null,
    importColumns: importColumns ?? null,
  };
  return encodeCells(found, "settings", wanted, { id, horizonYears, ...rest, schemaVersion });
}

/** Every field of the segment; what is not known is emptied. */
export function encodeMarket(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  segment: Segment,
  date1904: boolean,
): CellsByHeader {
  const fields = marketInputs.map((key) => {
    const value = segment[key];
    const isDate = marketInputColumns[key].kind === "date" && typeof value === "string";
    return [key, isDate ? dateCell(value, date1904) : value === undefined || value === "" ? null : value];
  });
  const ranges = rangeInputs.map(({ key, field, bound }) => [key, segment.ranges?.[field]?.[bound] ?? null]);
  return encodeCells(found, "markets", wanted, { id, ...Object.fromEntries([...fields, ...ranges]) });
}

/** Every field of the hypothesis; what is not known is emptied. */
export function encodeHypothesis(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  hypothesis: Hypothesis,
  date1904: boolean,
): CellsByHeader {
  const { scope, impact, evidence, evidenceDate, lever, claim, owner, role, status, refutedBy, testDate } = hypothesis;
  const language = found.hypotheses?.language ?? languageOfTables(found, wanted);
  const texts = { claim, evidence, owner, refutedBy };
  return encodeCells(found, "hypotheses", wanted, {
    id,
    scope: oneScopeText(scope, language),
    lever: lever ? leverWords[language][lever] : null,
    ...Object.fromEntries(Object.entries(texts).map(([key, text = ""]) => [key, text.trim() || null])),
    impactLow: impact.low ?? null,
    impactBase: impact.base,
    impactHigh: impact.high ?? null,
    evidenceDate: dateCell(evidenceDate ?? "", date1904),
    role: role ? roleWords[language][role] : null,
    status: hypothesisStatusWords[language][status],
    testDate: dateCell(testDate ?? "", date1904),
  });
}

export function encodeCompetitor(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  { segment, name, share, growth, source = "" }: Competitor,
): CellsByHeader {
  return encodeCells(found, "competitors", wanted, { id, segment, name, share, growth, source: source.trim() || null });
}

export function encodeHistory(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  { segment, year, revenue, volume, marketSize }: HistoryYear,
): CellsByHeader {
  return encodeCells(found, "history", wanted, {
    id,
    segment,
    year,
    revenue: revenue ?? null,
    volume: volume ?? null,
    marketSize: marketSize ?? null,
  });
}

/** `value` may be a formula, as it stood in Markets. */
export function encodeAssumption(
  found: FoundTables,
  wanted: Language,
  id: string | undefined,
  { scenario, scope, field, value }: Omit<ScenarioRow, keyof OwnRow | "value"> & { readonly value: CellInput },
): CellsByHeader {
  const language = found.scenarios?.language ?? languageOfTables(found, wanted);
  return encodeCells(found, "scenarios", wanted, {
    id,
    scenario,
    scope: oneScopeText(scope, language),
    field: scenarioFieldWords[language][field],
    value,
  });
}

function oneScopeText(scope: Scope, language: Language): string {
  return scope === "all" ? allSegmentsWords[language] : scope.join("; ");
}

export function dateCell(date: IsoDate, date1904: boolean): CellInput {
  return date.trim() === "" ? null : (serialOfDate(date.trim(), date1904) ?? date);
}

export function scopeText(scope: Scope, found: FoundTables, wanted: Language): string {
  return scope === "all" ? allSegmentsWords[found.targets?.language ?? languageOfTables(found, wanted)] : scope.join("; ");
}
