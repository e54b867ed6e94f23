import { columnName, contains, quoteSheet, type Area } from "../../src/workbook/area";
import type { CellValue } from "../../src/workbook/cells";
import { CellsBuilder } from "../../src/workbook/cellsBuilder";
import { boardDataName, boardPageName, findPage } from "../../src/workbook/page/findPage";
import { layOutPage } from "../../src/workbook/page/layOutPage";
import { isFormula, textOf, type Page, type PageContent } from "../../src/workbook/page/page";
import {
  HostError,
  type CellInput,
  type ColumnSpec,
  type FoundMark,
  type Place,
  type ReadOptions,
  type WorkbookEdit,
  type WorkbookHint,
  type WorkbookHost,
} from "../../src/workbook/port";
import type { CellComment, DefinedName, Sheet, Workbook } from "../../src/workbook/workbook";

export interface MemoryCell {
  value?: CellValue;
  formula?: string;
  /** Number format code. Default: General. */
  format?: string;
}

export interface MemoryTable {
  name: string;
  top: number;
  left: number;
  rows: number;
  columns: ColumnSpec[];
}

export interface MemorySheet {
  id: string;
  name: string;
  visibility: Sheet["visibility"];
  cells: Map<string, MemoryCell>;
  tables: MemoryTable[];
  comments: CellComment[];
}

/** A workbook in memory that carries out edits literally. It computes nothing: `compute` may fill in the results of formulas. */
export class MemoryWorkbook implements WorkbookHost {
  readonly sheets: MemorySheet[] = [];
  readonly applied: WorkbookEdit[][] = [];
  /** Ids of the sheets that each read built anew. */
  readonly reads: string[][] = [];
  name = "memory.xlsx";
  date1904 = false;
  /** Where somebody was led to last. */
  shown: Place | undefined;
  private selected: Place | undefined;
  private readonly listeners = new Set<(hint: WorkbookHint) => void>();
  names: DefinedName[] = [];
  compute: ((workbook: MemoryWorkbook) => void) | undefined;
  private version = 0;

  addSheet(name: string, rows: readonly (readonly (CellValue | { formula: string; value?: CellValue } | null)[])[] = []): MemorySheet {
    const sheet: MemorySheet = {
      id: `s${this.sheets.length + 1}-${(this.version += 1)}`,
      name,
      visibility: "visible",
      cells: new Map(),
      tables: [],
      comments: [],
    };
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        if (typeof cell === "object" && "formula" in cell)
          sheet.cells.set(
            at(row, column),
            cell.value === undefined ? { formula: cell.formula } : { formula: cell.formula, value: cell.value },
          );
        else sheet.cells.set(at(row, column), { value: cell });
      }),
    );
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): MemorySheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new HostError("sheet-missing", name);
    return sheet;
  }

  table(name: string): { readonly sheet: MemorySheet; readonly table: MemoryTable } {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name === name);
      if (table) return { sheet, table };
    }
    throw new HostError("table-missing", name);
  }

  /** The cell of a table's data row, from 0, by header. */
  cellOf(name: string, row: number, header: string): MemoryCell {
    const { sheet, table } = this.table(name);
    const column = table.columns.findIndex((candidate) => candidate.header === header);
    if (column < 0) throw new Error(`no column ${header} in ${name}`);
    const key = at(table.top + 1 + row, table.left + column);
    const cell = sheet.cells.get(key) ?? {};
    sheet.cells.set(key, cell);
    return cell;
  }

  apply(edits: readonly WorkbookEdit[]): Promise<void> {
    const missing = this.missingColumn(edits);
    if (missing !== undefined) return Promise.reject(new HostError("column-missing", missing));
    this.applied.push([...edits]);
    for (const edit of edits) this.carryOut(edit);
    this.compute?.(this);
    return Promise.resolve();
  }

  read(options: ReadOptions = {}): Promise<Workbook> {
    const { sheets: asked, known } = options;
    const fresh: string[] = [];
    const all = this.sheets.flatMap((sheet): readonly Sheet[] => {
      const before = known?.sheets.find(({ id }) => id === sheet.id);
      const isAsked = !asked || asked.includes(sheet.id);
      if (!isAsked && before) return [{ ...before, name: sheet.name }];
      if (!isAsked && !known) return [];
      fresh.push(sheet.id);
      return [toSheet(sheet)];
    });
    this.reads.push(fresh);
    options.onProgress?.(all.length, all.length);
    return Promise.resolve({ name: this.name, date1904: this.date1904, sheets: all, names: [...this.names], warnings: [] });
  }

  goTo(place: Place): Promise<void> {
    this.shown = place;
    return Promise.resolve();
  }

  marks(): Promise<readonly FoundMark[]> {
    return Promise.resolve([]);
  }

  selection(): Promise<Place | undefined> {
    return Promise.resolve(this.selected);
  }

  /** As somebody does in the sheet. */
  select(place: Place): void {
    this.selected = place;
    for (const listener of this.listeners) listener({ is: "selection-changed" });
  }

  watch(listener: (hint: WorkbookHint) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  /** What is written to a column that is neither there nor made is refused before anything is written. */
  private missingColumn(edits: readonly WorkbookEdit[]): string | undefined {
    const made = new Set(edits.flatMap((edit) => (edit.do === "create-table" ? [edit.table.name] : [])));
    for (const edit of edits) {
      if ((edit.do !== "append-rows" && edit.do !== "update-row") || made.has(edit.table)) continue;
      const headers = new Set(this.table(edit.table).table.columns.map(({ header }) => header));
      for (const each of edits)
        if (each.do === "set-columns" && each.table === edit.table) for (const { header } of each.columns) headers.add(header);
      const rows = edit.do === "append-rows" ? edit.rows : [edit.cells];
      const header = rows.flatMap((row) => Object.keys(row)).find((each) => !headers.has(each));
      if (header !== undefined) return `${edit.table}[${header}]`;
    }
    return undefined;
  }

  private carryOut(edit: WorkbookEdit): void {
    if (edit.do === "set-page") return this.setPage(edit.page);
    if (edit.do === "remove-page") {
      const found = findPage(this.names);
      this.names = this.names.filter(({ name }) => name !== boardPageName && name !== boardDataName);
      this.sheets.splice(0, this.sheets.length, ...this.sheets.filter(({ name }) => name !== found?.sheet));
      return;
    }
    if (edit.do === "create-table") {
      if (this.sheets.some(({ tables }) => tables.some(({ name }) => name === edit.table.name))) return;
      const sheet = this.sheets.find(({ name }) => name === edit.sheet) ?? this.addSheet(edit.sheet);
      const used = [...sheet.cells.keys()].map((key) => Number(key.split(",")[0]));
      const top = used.length === 0 ? 0 : Math.max(...used) + 2;
      const table: MemoryTable = { name: edit.table.name, top, left: 0, rows: 0, columns: [...edit.table.columns] };
      sheet.tables.push(table);
      table.columns.forEach(({ header }, column) => sheet.cells.set(at(top, column), { value: header }));
      if (edit.rows) this.carryOut({ do: "append-rows", table: edit.table.name, rows: edit.rows });
      return;
    }
    if (edit.do === "set-list") {
      const { headers, sheet: name } = edit.list;
      const sheet = this.sheets.find((each) => each.name === name) ?? this.addSheet(name, [headers]);
      for (const { key, cells } of edit.lines) {
        let row = 1;
        while (sheet.cells.has(at(row, 0)) && sheet.cells.get(at(row, 0))?.value !== key) row += 1;
        write(sheet, at(row, 0), key);
        cells.forEach((input, column) => {
          if (input !== undefined) write(sheet, at(row, column + 1), input);
        });
      }
      return;
    }
    if (edit.do === "add-comment" || edit.do === "mark" || edit.do === "unmark") return;
    if (edit.do === "draw-chart" || edit.do === "erase-chart") return;
    if (edit.do === "add-reply" || edit.do === "remove-reply") {
      this.changeReplies(edit);
      return;
    }
    const { sheet, table } = this.table(edit.table);
    if (edit.do === "append-rows") {
      for (const row of edit.rows) {
        table.rows += 1;
        table.columns.forEach((column, offset) => {
          const key = at(table.top + table.rows, table.left + offset);
          if (column.formula !== undefined) sheet.cells.set(key, { formula: column.formula });
          else write(sheet, key, row[column.header] ?? null);
        });
      }
      return;
    }
    if (edit.do === "set-columns") {
      for (const column of edit.columns) {
        let offset = table.columns.findIndex(({ header }) => header === column.header);
        if (offset < 0) offset = table.columns.push(column) - 1;
        table.columns[offset] = column;
        sheet.cells.set(at(table.top, table.left + offset), { value: column.header });
        if (column.formula === undefined) continue;
        for (let row = 1; row <= table.rows; row += 1)
          sheet.cells.set(at(table.top + row, table.left + offset), { formula: column.formula });
      }
      return;
    }
    const row = this.rowOf(sheet, table, edit.key.header, edit.key.value);
    if (edit.do === "delete-row") {
      table.rows -= 1;
      for (let below = row; below <= table.top + table.rows; below += 1) {
        table.columns.forEach((_, offset) => {
          const next = sheet.cells.get(at(below + 1, table.left + offset));
          if (next) sheet.cells.set(at(below, table.left + offset), next);
          else sheet.cells.delete(at(below, table.left + offset));
        });
      }
      table.columns.forEach((_, offset) => sheet.cells.delete(at(table.top + table.rows + 1, table.left + offset)));
      return;
    }
    for (const [header, cell] of Object.entries(edit.cells)) {
      const offset = table.columns.findIndex((column) => column.header === header);
      if (offset < 0) throw new Error(`no column ${header} in ${table.name}`);
      if (table.columns[offset]?.formula !== undefined) throw new Error(`${header} is calculated`);
      write(sheet, at(row, table.left + offset), cell);
    }
  }

  private changeReplies(edit: Extract<WorkbookEdit, { readonly do: "add-reply" | "remove-reply" }>): void {
    const { comments } = this.sheet(edit.place.sheet);
    const { top, left } = edit.place.area;
    const index = comments.findIndex(({ kind, row, column }) => kind === "comment" && row === top && column === left);
    const thread = comments[index];
    const replies = thread?.replies ?? [];
    const isThere = edit.do === "add-reply" ? thread?.text === edit.to : replies.at(-1)?.text === edit.text;
    if (!thread || !isThere) throw new HostError("cells-changed", edit.place.sheet);
    comments[index] = {
      ...thread,
      replies: edit.do === "add-reply" ? [...replies, { author: "Ada", text: edit.text }] : replies.slice(0, -1),
    };
  }

  /** On the sheet where its name says, else on a new one; what stands around it is left alone. */
  private setPage(page: Page): void {
    const found = findPage(this.names);
    const sheet = found ? this.sheet(found.sheet) : this.addSheet(page.sheetName);
    const { top, left } = found?.area ?? { top: 0, left: 0 };
    const laidOut = layOutPage(page, { top, left, ...(found?.data && { data: found.data.left }) });
    for (const old of [found?.area, found?.data]) {
      for (const key of sheet.cells.keys()) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (old && contains(old, row, column)) sheet.cells.delete(key);
      }
    }
    for (const { row, cells } of laidOut.rows)
      for (const { column, content, look } of cells)
        if (content !== null)
          sheet.cells.set(at(row, column), {
            ...(isFormula(content)
              ? { formula: content.formula, ...(content.value !== null && { value: content.value }) }
              : { value: textOrNumber(content) }),
            format: look.format,
          });
    const named = (name: string, area: Area): DefinedName => ({ name, formula: `=${absolute(sheet.name, area)}`, isHidden: false });
    this.names = [
      ...this.names.filter(({ name }) => name !== boardPageName && name !== boardDataName),
      named(boardPageName, laidOut.area),
      ...(laidOut.data ? [named(boardDataName, laidOut.data)] : []),
    ];
  }

  private rowOf(sheet: MemorySheet, table: MemoryTable, header: string, value: string): number {
    const offset = table.columns.findIndex((column) => column.header === header);
    for (let row = table.top + 1; row <= table.top + table.rows; row += 1) {
      if (sheet.cells.get(at(row, table.left + offset))?.value === value) return row;
    }
    throw new HostError("row-missing", `${table.name} ${value}`);
  }
}

export function at(row: number, column: number): string {
  return `${row},${column}`;
}

function textOrNumber(content: PageContent): string | number {
  return typeof content === "number" ? content : textOf(content);
}

function absolute(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoteSheet(sheet)}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

export function tableArea(table: MemoryTable): Area {
  return { top: table.top, left: table.left, bottom: table.top + Math.max(1, table.rows), right: table.left + table.columns.length - 1 };
}

function write(sheet: MemorySheet, key: string, input: CellInput): void {
  if (input === null) sheet.cells.delete(key);
  else if (typeof input === "object") sheet.cells.set(key, { formula: input.formula });
  else sheet.cells.set(key, { value: input });
}

function toSheet(sheet: MemorySheet): Sheet {
  const cells = new CellsBuilder();
  for (const [key, { value, formula, format }] of sheet.cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (value !== undefined || formula !== undefined) cells.add(row, column, value, formula, format);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: false,
    cells: cells.build(),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: tableArea(table),
      headers: table.columns.map(({ header }) => header),
      hasTotals: false,
    })),
    comments: [...sheet.comments],
    merges: [],
  };
}
