import { invariant } from "../../domain/ground/invariant";
import { columnName, quoteSheet } from "../../workbook/area";
import { isCellError } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import type { PageFormula } from "../../workbook/page/page";
import type { RowPlace } from "../../workbook/table/ownRow";
import { columnReference, quoted } from "../../workbook/table/sheetFormula";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { ColumnKey } from "../../workbook/tables/tables";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "../check/check";

/** A row of a table of ours, as far as its cells are looked up by it. */
export interface KnownRow {
  readonly id: string;
  readonly hasOwnId: boolean;
  readonly place: RowPlace;
}

/** Formulas on our tables for a page, each with what it gives now. */
export class TableCells {
  constructor(
    private readonly check: Check,
    private readonly language: Language,
  ) {}

  /** Whether the workbook has the table, and the column in it: later columns came with later versions. */
  has<Table extends TableKey>(table: Table, ...keys: readonly ColumnKey<Table>[]): boolean {
    const found = this.check.tables.found[table];
    return found !== undefined && keys.every((key) => found.columns.has(key));
  }

  /** A figure; "" where the table shows none. */
  figure<Table extends TableKey>(table: Table, row: KnownRow, key: ColumnKey<Table>): PageFormula {
    const cell = this.cell(table, row, key);
    return {
      formula: `=IFERROR(IF(${cell}="","",${cell}),"")`,
      value: this.valueOf(table, row, key) ?? (this.isComputed(table, row, key) ? "" : null),
    };
  }

  text<Table extends TableKey>(table: Table, row: KnownRow, key: ColumnKey<Table>): PageFormula {
    const value = this.valueOf(table, row, key);
    return {
      formula: `=IFERROR(${this.cell(table, row, key)}&"","")`,
      value: value !== undefined ? String(value) : this.isComputed(table, row, key) ? "" : null,
    };
  }

  /** In a formula: the figure, 0 where there is none. */
  number<Table extends TableKey>(table: Table, row: KnownRow, key: ColumnKey<Table>): Term {
    const value = this.valueOf(table, row, key);
    const isKnown = value !== undefined || this.isComputed(table, row, key);
    return { formula: `N(${this.cell(table, row, key)})`, value: typeof value === "number" ? value : isKnown ? 0 : NaN };
  }

  /** What the second is more than the first. */
  difference(then: Term, now: Term): PageFormula {
    const value = now.value - then.value;
    return { formula: `=IFERROR(${now.formula}-${then.formula},"")`, value: Number.isNaN(value) ? null : value };
  }

  /** The row with that id; undefined where none has it, or several. */
  rowWith(table: TableKey, id: string): KnownRow | undefined {
    const place = this.placeOf(table, "id");
    if (!place) return undefined;
    const { area, hasTotals, sheet } = place.found;
    const last = area.bottom - (hasTotals ? 1 : 0);
    const rows = Array.from({ length: Math.max(0, last - area.top) }, (_, index) => area.top + 1 + index);
    const [row, ...others] = rows.filter((one) => place.cells.value(one, place.column) === id);
    return row === undefined || others.length > 0 ? undefined : { id, hasOwnId: true, place: { sheet, row } };
  }

  /** The whole column, for functions that count and add. */
  column<Table extends TableKey>(table: Table, key: ColumnKey<Table>): string {
    const { found } = this.check.tables;
    return columnReference(tableNameOf(found, table), headerOf(found, table, key, this.language));
  }

  /** What `of` makes of the column's values; null while nothing has computed them. */
  overColumn<Table extends TableKey, Value>(
    table: Table,
    key: ColumnKey<Table>,
    of: (values: readonly (string | number | undefined)[]) => Value,
  ): Value | null {
    const place = this.placeOf(table, key);
    if (!place) return null;
    const { area, hasTotals } = place.found;
    const rows = Array.from({ length: Math.max(0, area.bottom - (hasTotals ? 1 : 0) - area.top) }, (_, index) => area.top + 1 + index);
    const isComputed = rows.every(
      (row) => place.cells.formula(row, place.column) === undefined || place.cells.value(row, place.column) !== undefined,
    );
    return isComputed ? of(rows.map((row) => plainValue(place.cells.value(row, place.column)))) : null;
  }

  valueOf<Table extends TableKey>(table: Table, { place: { row } }: KnownRow, key: ColumnKey<Table>): string | number | undefined {
    const place = this.placeOf(table, key);
    return place && plainValue(place.cells.value(row, place.column));
  }

  /** False: a formula that no program has computed yet, as in a file that a library wrote. */
  private isComputed(table: TableKey, { place: { row } }: KnownRow, key: string): boolean {
    const place = this.placeOf(table, key);
    return place?.cells.formula(row, place.column) === undefined || place.cells.value(row, place.column) !== undefined;
  }

  /** By the row's id, so that it is found wherever it is sorted to; a row that somebody typed without one by its cell. */
  private cell(table: TableKey, row: KnownRow, key: string): string {
    const { found } = this.check.tables;
    const place = this.placeOf(table, key);
    invariant(place !== undefined, `no column ${key} in ${table}`);
    if (!row.hasOwnId) return `${quoteSheet(row.place.sheet)}!$${columnName(place.column)}$${row.place.row + 1}`;
    const name = tableNameOf(found, table);
    const column = (header: string): string => columnReference(name, header);
    const idHeader = headerOf(found, table, "id", this.language);
    return `INDEX(${column(headerOf(found, table, key, this.language))},MATCH(${quoted(escaped(row.id))},${column(idHeader)},0))`;
  }

  private placeOf(table: TableKey, key: string) {
    const found = this.check.tables.found[table];
    const offset = found?.columns.get(key)?.offset;
    const cells = this.check.workbook.sheets.find(({ id }) => id === found?.sheetId)?.cells;
    return found && cells && offset !== undefined ? { found, cells, column: found.area.left + offset } : undefined;
  }
}

/** Part of a formula, without "=", and what it gives now; NaN while nothing has computed what it rests on. */
export interface Term {
  readonly formula: string;
  readonly value: number;
}

/** For MATCH, which takes these for any letters. */
function escaped(id: string): string {
  return id.replace(/[~*?]/g, "~$&");
}

function plainValue(value: ReturnType<Check["workbook"]["sheets"][number]["cells"]["value"]>): string | number | undefined {
  if (value === undefined || isCellError(value)) return undefined;
  return typeof value === "boolean" ? String(value) : value;
}
