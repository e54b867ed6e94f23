import { checkSegment } from "../../domain/check/checkSegment";
import type { Segment } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { segmentKey } from "../../domain/scope/scope";
import type { CellInput, CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeMarket } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { marketInputs, type MarketInput } from "../../workbook/tables/markets/marketInputs";
import type { MarketRow, PlanSettings } from "../../workbook/tables/tableRows";
import { allSegmentsWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { editsToCreate } from "../write/editsToCreate";
import { settingsEdit } from "../write/saveSettings";
import type { Writing } from "../write/writing";
import { marketRowKey } from "../write/marketRowKey";
import type { MarketPreview, PreviewRow } from "./marketPreview";
import { columnsToRemember } from "./rememberedColumns";

/** "values" copies what stands there; "formulas" refers to it, so that Markets follows the person's own table. */
export type ImportMode = "values" | "formulas";

export interface MarketsToImport {
  readonly preview: MarketPreview;
  readonly mode: ImportMode;
  /** Rows on the sheet, from 0, that are not wanted. */
  readonly unwanted?: readonly number[];
}

/** What taking over a range comes to, apart from the tables that it needs. */
export interface ImportParts {
  /** New and changed markets. */
  readonly markets: readonly WorkbookEdit[];
  /** What the plan's settings say from now on. */
  readonly settings: Partial<PlanSettings>;
  readonly rows: readonly ImportRow[];
}

export interface Import {
  readonly edits: readonly WorkbookEdit[];
  /** What becomes of each row, in the order of the sheet. */
  readonly rows: readonly ImportRow[];
}

export interface ImportRow {
  readonly preview: PreviewRow;
  /** "same": nothing in it differs from what Markets holds. */
  readonly becomes: "new" | "update" | "same" | "left-out";
  /** Why it is left out, unless the person wanted that. */
  readonly problems: readonly PlanProblem[];
  /** The market of this name, as it is. */
  readonly present?: Segment;
  /** Of an update: what is written. */
  readonly changes: readonly MarketInput[];
}

/**
 * Everything that taking over a range would write: new markets in one block, and of known ones (the same name) the cells that differ. Nothing known is emptied.
 * Rows with a mistake, without a name, or with the name of a row before them are left out.
 */
export function editsToImport(writing: Writing, input: MarketsToImport): Import {
  const { check } = writing;
  const { markets, settings, rows } = importParts(writing, input);
  const { importColumns } = settings;
  const creating = editsToCreate(writing, "markets", settings);
  const isRemembering = check.tables.found.settings !== undefined && importColumns !== undefined;
  const remembering = isRemembering ? [settingsEdit(writing, { ...check.settings, importColumns })] : [];
  return { edits: markets.length > 0 ? [...creating, ...remembering, ...markets] : [], rows };
}

export function importParts(writing: Writing, { preview, mode, unwanted = [] }: MarketsToImport): ImportParts {
  const { check, language } = writing;
  const { found } = check.tables;
  const { date1904 } = check.workbook;
  const known = new Map(check.markets.map((row) => [segmentKey(row.segment.segment), row]));
  const names = new Set<string>(Object.values(allSegmentsWords));
  const currency = currencyOf(check, preview);
  const added: CellsByHeader[] = [];
  const changed: WorkbookEdit[] = [];
  const rows = preview.rows.map((row): ImportRow => {
    const segment = { ...row.segment, segment: row.segment.segment.replaceAll(";", ",") };
    const key = segmentKey(segment.segment);
    const there = known.get(key);
    const present = there && { present: there.segment };
    if (unwanted.includes(row.row)) return { preview: row, becomes: "left-out", problems: [], changes: [], ...present };
    const problems = [...row.problems, ...problemsAmongOthers(segment, there, names, currency)];
    if (problems.length > 0) return { preview: row, becomes: "left-out", problems, changes: [], ...present };
    names.add(key);
    const followed = mode === "formulas" ? formulasOf(row, writing) : {};
    if (!there) {
      added.push({ ...encodeMarket(found, language, writing.newId(), segment, date1904), ...followed });
      return { preview: row, becomes: "new", problems, changes: [] };
    }
    const cells = differingCells(writing, there, segment, followed);
    const changes = marketInputs.filter((input) => Object.hasOwn(cells, headerOf(found, "markets", input, language)));
    if (changes.length === 0) return { preview: row, becomes: "same", problems, changes, ...present };
    changed.push({ do: "update-row", table: tableNameOf(found, "markets"), key: marketRowKey(writing, there), cells });
    return { preview: row, becomes: "update", problems, changes, ...present };
  });
  const importColumns = columnsToRemember(check, preview, language);
  const append: readonly WorkbookEdit[] =
    added.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, "markets"), rows: added }] : [];
  const settings = { ...(currency !== undefined && { currency }), ...(importColumns !== undefined && { importColumns }) };
  return { markets: [...append, ...changed], settings, rows };
}

/** The plan's, else that of the first row that names one: amounts in two currencies cannot be added up. */
function currencyOf({ settings, markets }: Check, { rows }: MarketPreview): string | undefined {
  const planned = markets.length > 0 ? settings.currency : undefined;
  return (planned ?? rows.find(({ segment }) => segment.currency !== undefined)?.segment.currency ?? settings.currency)?.toUpperCase();
}

/** What is wrong with a row beside those before it and the markets that are there: of a known one, with what it is to become. */
function problemsAmongOthers(
  segment: Segment,
  there: MarketRow | undefined,
  taken: ReadonlySet<string>,
  currency: string | undefined,
): readonly PlanProblem[] {
  const at = (field: "segment" | "currency", code: PlanProblem["code"], detail: string): PlanProblem => ({
    path: field,
    field,
    segment: segment.segment,
    code,
    detail,
  });
  const key = segmentKey(segment.segment);
  const own = segment.currency?.trim().toUpperCase();
  const merged = there ? checkSegment({ ...there.segment, ...segment }) : [];
  return [
    ...(key !== "" && taken.has(key) ? [at("segment", "duplicate-segment", segment.segment)] : []),
    ...(own !== undefined && own !== "" && currency !== undefined && own !== currency
      ? [at("currency", "different-currency", currency)]
      : []),
    ...(checkSegment(segment).length === 0 ? merged : []),
  ];
}

function formulasOf(row: PreviewRow, { check, language }: Writing): CellsByHeader {
  const { found } = check.tables;
  const there = found.markets;
  return Object.fromEntries(
    marketInputs.flatMap((key): readonly [string, CellInput][] => {
      const formula = row.origins[key];
      return formula === undefined || (there && !there.columns.has(key)) ? [] : [[headerOf(found, "markets", key, language), { formula }]];
    }),
  );
}

function differingCells({ check, language }: Writing, there: MarketRow, segment: Segment, followed: CellsByHeader): CellsByHeader {
  const { found } = check.tables;
  const encode = (fields: Segment): CellsByHeader => encodeMarket(found, language, undefined, fields, check.workbook.date1904);
  const present = encode(there.segment);
  // The name is what it was found by: its capitals stay.
  const name = headerOf(found, "markets", "segment", language);
  const differing = Object.entries({ ...encode(segment), ...followed }).filter(
    ([header, cell]) => header !== name && cell !== null && cell !== present[header],
  );
  return Object.fromEntries(differing);
}
