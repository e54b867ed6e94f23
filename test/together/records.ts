import type { Check } from "../../src/app/check/check";
import { isCellError } from "../../src/workbook/cells";
import type { CellInput, CellsByHeader, WorkbookEdit } from "../../src/workbook/port";

/** Rows of our tables by the tables' names in small letters and the rows' ids; what a person or a pane has put into each cell. */
export type Records = Map<string, Map<string, Map<string, CellInput>>>;

/** What stands in our tables. A doubled id is a problem. */
export function recordsOf(check: Check, problems: string[] = []): Records {
  const records: Records = new Map();
  for (const table of Object.values(check.tables.found)) {
    const cells = check.workbook.sheets.find(({ id }) => id === table.sheetId)?.cells;
    const id = table.columns.get("id");
    if (!cells || !id) continue;
    const rows = new Map<string, Map<string, CellInput>>();
    for (let row = table.area.top + 1; row <= table.area.bottom - Number(table.hasTotals); row += 1) {
      const key = String(cells.value(row, table.area.left + id.offset) ?? "");
      if (key === "") continue;
      if (rows.has(key)) problems.push(`${table.name} has ${key} twice`);
      const filled = [...table.columns.values()].flatMap(({ header, offset }): readonly (readonly [string, CellInput])[] => {
        const at = table.area.left + offset;
        const formula = cells.formula(row, at);
        const value = cells.value(row, at);
        if (formula !== undefined) return [[header, { formula }]];
        return value === undefined || isCellError(value) ? [] : [[header, value]];
      });
      rows.set(key, new Map(filled));
    }
    records.set(table.name.toLowerCase(), rows);
  }
  return records;
}

/** What the edits make of the records; `seen`: as they were when the host looked, what is the same there is not written. */
export function follow(records: Records, edits: readonly WorkbookEdit[], seen: Records): void {
  for (const edit of edits) {
    if (edit.do === "create-table" && !records.has(edit.table.name.toLowerCase()))
      records.set(edit.table.name.toLowerCase(), new Map((edit.rows ?? []).map((row) => [String(row["Id"] ?? ""), filled(row)])));
    if (!("table" in edit) || typeof edit.table !== "string") continue;
    const name = edit.table.toLowerCase();
    const rows = records.get(name) ?? new Map<string, Map<string, CellInput>>();
    records.set(name, rows);
    if (edit.do === "append-rows") for (const row of edit.rows) rows.set(String(row["Id"] ?? ""), filled(row));
    if (edit.do === "delete-row" && edit.key.header === "Id") rows.delete(edit.key.value);
    if (edit.do === "update-row" && edit.key.header === "Id")
      change(rows.get(edit.key.value), edit.cells, seen.get(name)?.get(edit.key.value));
  }
}

export function copyOf(records: Records): Records {
  return new Map([...records].map(([name, rows]) => [name, new Map([...rows].map(([id, cells]) => [id, new Map(cells)]))]));
}

/** Records that are lost, doubled or say something else than was written last. */
export function differences(wanted: Records, there: Records): readonly string[] {
  return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((name) => {
    const [rows, now] = [
      wanted.get(name) ?? new Map<string, Map<string, CellInput>>(),
      there.get(name) ?? new Map<string, Map<string, CellInput>>(),
    ];
    return [
      ...[...rows.keys()].flatMap((id) => (now.has(id) ? [] : [`${name} lost ${id}`])),
      ...[...now.keys()].flatMap((id) => (rows.has(id) ? [] : [`${name} has ${id}, which nobody wrote or somebody deleted`])),
      ...[...rows].flatMap(([id, cells]) => cellDifferences(`${name} ${id}`, cells, now.get(id) ?? cells)),
    ];
  });
}

function cellDifferences(row: string, wanted: ReadonlyMap<string, CellInput>, there: ReadonlyMap<string, CellInput>): readonly string[] {
  return [...new Set([...wanted.keys(), ...there.keys()])].flatMap((header) => {
    const [one, other] = [wanted.get(header) ?? null, there.get(header) ?? null];
    if (isFormula(one) || isFormula(other) || same(one, other)) return [];
    return [`${row} ${header}: ${JSON.stringify(other)} instead of ${JSON.stringify(one)}`];
  });
}

function change(row: Map<string, CellInput> | undefined, cells: CellsByHeader, seen: ReadonlyMap<string, CellInput> | undefined): void {
  for (const [header, input] of Object.entries(cells)) {
    if (row === undefined || same(seen?.get(header) ?? null, input)) continue;
    if (input === null) row.delete(header);
    else row.set(header, input);
  }
}

function filled(cells: CellsByHeader): Map<string, CellInput> {
  return new Map(Object.entries(cells).filter(([, input]) => input !== null));
}

function same(one: CellInput, other: CellInput): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}

function isFormula(input: CellInput): boolean {
  return typeof input === "object" && input !== null;
}
