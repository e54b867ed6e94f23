import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { Grid } from "../grid/Grid";
import { hasContentIn } from "../grid/cellContents";
import { filterTable, isFiltered } from "../grid/hiddenRows";
import { addTableColumn } from "../grid/addTableColumn";
import {
  addTable,
  bodyArea,
  findTable,
  isEmptied,
  markHeaders,
  markTotals,
  renameTable,
  renewed,
  resizeTable,
  type GridTable,
} from "../grid/gridTables";
import { rangeArgument } from "../grid/rangeArgument";
import { removeTableRow } from "../grid/removeTableRow";
import { valuesOf } from "../grid/readCells";
import { requireWritable } from "../grid/writeCells";
import type { Json } from "../protocol/richApiMessage";
import { entity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import { invalidArgument, itemNotFound, unknownMember } from "../protocol/RichApiError";

export interface TableList {
  readonly grid: Grid;
  readonly sheet?: FWorksheet;
  readonly list: () => readonly GridTable[];
}

interface TablePart {
  readonly table: GridTable;
  readonly index: number;
}

const tablesKind: EntityKind<TableList> = {
  type: "TableCollection",
  items: ({ list }) => list().map(tableEntity),
  get: { Count: ({ list }) => list().length },
  methods: {
    Add: async ({ grid, sheet }, [address, hasHeaders]) => {
      const range = rangeArgument({ grid, sheet: sheet ?? grid.workbook.getActiveSheet() }, address);
      requireWritable(range);
      if (hasHeaders !== true) throw unknownMember("TableCollection", "add() without headers");
      return tableEntity(await addTable(range));
    },
    GetCount: ({ list }) => list().length,
    GetItem: ({ grid }, [key]) => {
      const found = findTable(grid, String(key));
      if (!found) throw itemNotFound(`table ${String(key)}`);
      return tableEntity(found);
    },
    GetItemAt: ({ list }, [index]) => {
      const found = list()[Number(index)];
      if (!found) throw itemNotFound(`table ${String(index)}`);
      return tableEntity(found);
    },
    GetItemOrNullObject: ({ grid, list }, [key]) => {
      const found = findTable(grid, String(key));
      return found && list().some(({ id }) => id === found.id) ? tableEntity(found) : null;
    },
  },
};

const tableKind: EntityKind<GridTable> = {
  type: "Table",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: (table) => renewed(table).name,
    ShowHeaders: (table) => renewed(table).hasHeaders,
    ShowTotals: (table) => renewed(table).hasTotals,
  },
  set: {
    Name: async (table, name) => {
      if (typeof name !== "string") throw invalidArgument("a table name");
      await renameTable(renewed(table), name);
    },
    ShowHeaders: (table, isShown) => {
      requireWritable(table);
      markHeaders(renewed(table), isShown === true);
    },
    ShowTotals: (table, isShown) => setTotals(renewed(table), isShown === true),
  },
  objects: {
    AutoFilter: (table) => entity(autoFilterKind, renewed(table)),
    Columns: (table) => entity(columnsKind, renewed(table)),
    Rows: (table) => entity(rowsKind, renewed(table)),
    Worksheet: ({ grid, sheet }) => grid.entities.worksheet({ grid, sheet }),
  },
  methods: {
    ClearFilters: (table) => {
      requireWritable(table);
      filterTable(renewed(table), []);
      return null;
    },
    Delete: async (table) => {
      requireWritable(table);
      const { sheet, area } = renewed(table);
      await sheet.removeTable(table.id);
      sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1).clear();
      return null;
    },
    GetDataBodyRange: (table) => {
      if (isEmptied(renewed(table))) throw itemNotFound(`the body of ${table.name}`);
      return part(table, bodyArea(renewed(table)));
    },
    GetHeaderRowRange: (table) => {
      const { hasHeaders, area, grid } = renewed(table);
      if (!hasHeaders && grid.settings.facts.lacksParts) throw itemNotFound(`the headers of ${table.name}`);
      return part(table, { ...area, bottom: area.top });
    },
    GetRange: (table) => {
      const { hasHeaders, area, grid } = renewed(table);
      return part(table, hasHeaders || !grid.settings.facts.lacksParts ? area : { ...area, top: area.top + 1 });
    },
    Resize: async (table, [range]) => {
      requireWritable(table);
      const wanted = rangeArgument(table, range);
      if (wanted.sheet.getSheetId() !== table.sheet.getSheetId()) throw invalidArgument("a range on another sheet");
      await resizeTable(renewed(table), wanted.area);
      return null;
    },
  },
};

const autoFilterKind: EntityKind<GridTable> = {
  type: "AutoFilter",
  get: { IsDataFiltered: (table) => isFiltered(table) },
};

const columnsKind: EntityKind<GridTable> = {
  type: "TableColumnCollection",
  get: { Count: ({ headers }) => headers.length },
  items: (table) => table.headers.map((_, index) => columnEntity(table, index)),
  methods: {
    Add: async (table, [index, values, name]) => {
      requireWritable(table);
      const now = renewed(table);
      if (typeof index === "number" && index !== -1 && index !== now.headers.length)
        throw unknownMember("TableColumnCollection", "add() between columns");
      await addTableColumn(now, values, typeof name === "string" ? name : undefined);
      const made = renewed(table);
      return columnEntity(made, made.headers.length - 1);
    },
    GetCount: ({ headers }) => headers.length,
    GetItem: (table, [key]) => columnEntity(table, columnIndexOf(table, key)),
    GetItemAt: (table, [index]) => columnEntity(table, Number(index)),
    GetItemOrNullObject: (table, [key]) => {
      const index = columnIndexOf(table, key);
      return index < 0 ? null : columnEntity(table, index);
    },
  },
};

const columnKind: EntityKind<TablePart> = {
  type: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => table.headers[index] ?? "",
    Values: ({ table, index }) => valuesOf({ ...table, area: columnArea(table, index) }),
  },
  objects: { Filter: (column) => entity(filterKind, column) },
  methods: {
    GetDataBodyRange: ({ table, index }) => part(table, { ...bodyArea(renewed(table)), ...columnBounds(table, index) }),
    GetHeaderRowRange: ({ table, index }) => part(table, { ...table.area, bottom: table.area.top, ...columnBounds(table, index) }),
    GetRange: ({ table, index }) => part(table, columnArea(renewed(table), index)),
  },
};

const filterKind: EntityKind<TablePart> = {
  type: "Filter",
  methods: {
    ApplyValuesFilter: ({ table, index }, [values]) => {
      if (!Array.isArray(values)) throw invalidArgument("a list of values");
      requireWritable(table);
      const now = renewed(table);
      const cells = valuesOf({ ...now, area: { ...bodyArea(now), ...columnBounds(now, index) } }) as readonly (readonly Json[])[];
      const shown = new Set(values.map(String));
      filterTable(
        now,
        cells.flatMap(([value], row) => (shown.has(String(value)) ? [] : [row])),
      );
      return null;
    },
  },
};

const rowsKind: EntityKind<GridTable> = {
  type: "TableRowCollection",
  get: { Count: (table) => rowCount(table) },
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => entity(rowKind, { table, index })),
  methods: {
    GetCount: rowCount,
    GetItemAt: (table, [index]) => {
      if (Number(index) >= rowCount(table)) throw invalidArgument(`row ${String(index)} of ${table.name}`);
      return entity(rowKind, { table, index: Number(index) });
    },
  },
};

const rowKind: EntityKind<TablePart> = {
  type: "TableRow",
  get: { Index: ({ index }) => index, Values: ({ table, index }) => valuesOf({ ...table, area: rowArea(table, index) }) },
  methods: {
    Delete: async ({ table, index }) => {
      requireWritable(table);
      await removeTableRow(renewed(table), index);
      return null;
    },
    GetRange: ({ table, index }) => part(table, rowArea(renewed(table), index)),
  },
};

export function tablesEntity(tables: TableList): Entity {
  return entity(tablesKind, tables);
}

function tableEntity(table: GridTable): Entity {
  return entity(tableKind, table);
}

function columnEntity(table: GridTable, index: number): Entity {
  if (index < 0 || index >= table.headers.length) throw itemNotFound(`column of table ${table.name}`);
  return entity(columnKind, { table, index });
}

/** By name without case, or by id, which counts from 1. */
function columnIndexOf({ headers }: GridTable, key: Argument): number {
  if (typeof key === "number") return key - 1;
  return headers.findIndex((header) => header.toLowerCase() === String(key).toLowerCase());
}

async function setTotals(table: GridTable, isShown: boolean): Promise<void> {
  requireWritable(table);
  if (table.hasTotals === isShown) return;
  if (isShown) await addTotals(table);
  else await removeTotals(table);
}

/** A row right below the table, where it must find room: Excel moves down what stands there. */
async function addTotals(table: GridTable): Promise<void> {
  const { sheet, area } = table;
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (hasContentIn(sheet, row)) sheet.insertRowsBefore(row.top, 1);
  await resizeTable(table, { ...area, bottom: row.bottom });
  sheet.getRange(row.top, row.left).setValues([[{ v: "Total", t: 1 }]]);
  markTotals(table, true);
}

async function removeTotals(table: GridTable): Promise<void> {
  const { sheet, area } = table;
  markTotals(table, false);
  sheet.getRange(area.bottom, area.left, 1, area.right - area.left + 1).clearContent();
  await resizeTable(table, { ...area, bottom: area.bottom - 1 });
}

function rowCount(table: GridTable): number {
  if (isEmptied(renewed(table))) return 0;
  const { top, bottom } = bodyArea(renewed(table));
  return bottom - top + 1;
}

function rowArea(table: GridTable, index: number): GridTable["area"] {
  const body = bodyArea(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function columnArea(table: GridTable, index: number): GridTable["area"] {
  return { ...table.area, ...columnBounds(table, index) };
}

function columnBounds({ area }: GridTable, index: number): { readonly left: number; readonly right: number } {
  return { left: area.left + index, right: area.left + index };
}

function part(table: GridTable, area: GridTable["area"]): Entity {
  return table.grid.entities.range({ grid: table.grid, sheet: table.sheet, area });
}
