import type { Segment } from "../../domain/plan";
import { segmentKey } from "../../domain/scope";
import type { CellInput, CellsByHeader, WorkbookEdit } from "../../workbook/port";
import { encodeMarket } from "../../workbook/tables/encodeRows";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import { marketInputs } from "../../workbook/tables/marketInputs";
import type { MarketRow, SheetLanguage } from "../../workbook/tables/tableRows";
import type { Check } from "../check";
import { editsToCreate } from "../editsToCreate";
import { marketRowKey } from "../marketRowKey";
import type { WriteOptions } from "../link";
import type { MarketPreview, PreviewRow } from "./marketPreview";

/** "values" copies what stands there; "formulas" refers to it, so that Markets follows the person's own table. */
export type ImportMode = "values" | "formulas";

export interface Import {
  readonly edits: readonly WorkbookEdit[];
  /** Rows that are left out: without a name, with a mistake, or with the name of a row before them. */
  readonly skipped: readonly PreviewRow[];
}

/** Everything that taking over a range would write: new markets in one block, and of known ones the cells that differ. Nothing known is emptied. */
export function editsToImport(check: Check, preview: MarketPreview, mode: ImportMode, language: SheetLanguage, options: WriteOptions): Import {
  const { found } = check.tables;
  const { date1904 } = check.workbook;
  const known = new Map(check.markets.map((row) => [segmentKey(row.segment.segment), row]));
  const seen = new Set<string>();
  const skipped: PreviewRow[] = [];
  const added: CellsByHeader[] = [];
  const changed: WorkbookEdit[] = [];
  for (const row of preview.rows) {
    const segment = { ...row.segment, segment: row.segment.segment.replaceAll(";", ",") };
    const key = segmentKey(segment.segment);
    if (row.problems.length > 0 || key === "" || seen.has(key)) {
      skipped.push(row);
      continue;
    }
    seen.add(key);
    const there = known.get(key);
    const followed = mode === "formulas" ? formulasOf(row, check, language) : {};
    if (!there) added.push({ ...encodeMarket(found, language, options.newId(), segment, date1904), ...followed });
    else changed.push(...update(check, there, segment, followed, language));
  }
  const first = preview.rows.find(({ segment }) => segment.currency !== undefined)?.segment.currency;
  const creating = editsToCreate(check, "markets", language, options, first === undefined ? {} : { currency: first });
  const append: readonly WorkbookEdit[] = added.length > 0 ? [{ do: "append-rows", table: tableNameOf(found, "markets"), rows: added }] : [];
  return { edits: added.length + changed.length > 0 ? [...creating, ...append, ...changed] : [], skipped };
}

function formulasOf(row: PreviewRow, { tables: { found } }: Check, language: SheetLanguage): CellsByHeader {
  const there = found.markets;
  return Object.fromEntries(
    marketInputs.flatMap((key): readonly [string, CellInput][] => {
      const formula = row.origins[key];
      return formula === undefined || (there && !there.columns.has(key)) ? [] : [[headerOf(found, "markets", key, language), { formula }]];
    }),
  );
}

function update(check: Check, there: MarketRow, segment: Segment, followed: CellsByHeader, language: SheetLanguage): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const encode = (fields: Segment): CellsByHeader => encodeMarket(found, language, undefined, fields, check.workbook.date1904);
  const present = encode(there.segment);
  const differing = Object.entries({ ...encode(segment), ...followed }).filter(([header, cell]) => cell !== null && cell !== present[header]);
  if (differing.length === 0) return [];
  return [{ do: "update-row", table: tableNameOf(found, "markets"), key: marketRowKey(check, there, language), cells: Object.fromEntries(differing) }];
}
