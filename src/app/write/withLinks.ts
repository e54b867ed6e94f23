import type { CellInput, CellsByHeader, ListLine, WorkbookEdit } from "../../workbook/port";
import { linkListSpec } from "../../workbook/links/linkList";
import { isLookup, lookupFormula } from "../../workbook/links/lookupFormula";
import { headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import { rowCells } from "../../workbook/tables/rowCells";
import { cellReference } from "../../workbook/table/sheetFormula";
import type { Writing } from "./writing";

/** The tables whose rows hold formulas of their own, and the columns in the order of the list. */
const linked = { targets: ["cells", "value"], scenarios: [undefined, "value"] } as const;
type Linked = keyof typeof linked;
/** The row's cells with lookups in place of formulas, which go into the list. `isOlder`: as they stand in the table, written by an earlier version. */
type Move = (table: Linked, id: string, cells: CellsByHeader, isOlder: boolean) => CellsByHeader;

/**
 * The same edits, with the formulas that differ from row to row in the list of links, and one formula for all rows that looks them up. Rows of an earlier
 * version that still hold theirs in the table are brought over along with them.
 */
export function withLinks(writing: Writing, edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  const { check, language } = writing;
  const { found, links } = check.tables;
  const list = linkListSpec(check.workbook, links, found.targets?.language ?? languageOfTables(found, language));
  const [key, ...results] = links?.columns ?? ([0, 1, 2] as const);
  const lines = new Map<string, (CellInput | undefined)[]>();

  const moved: Move = (table, id, cells, isOlder) => {
    const after: Record<string, CellInput> = { ...cells };
    linked[table].forEach((column, index) => {
      if (column === undefined) return;
      const header = headerOf(found, table, column, language);
      const input = cells[header];
      const isFormula = typeof input === "object" && input !== null;
      if (input === undefined || (isFormula && isLookup(input.formula, list.sheet))) return;
      if (!isFormula && links?.rows.get(id)?.[listed[index] ?? "value"] === undefined) return;
      // A formula in the table beside a link is an earlier version's, and may be another row's that Excel filled in: the link counts.
      if (!isOlder || links?.rows.get(id)?.[listed[index] ?? "value"] === undefined) {
        const line = lines.get(id) ?? [undefined, undefined];
        line[index] = isFormula ? input : null;
        lines.set(id, line);
      }
      const reference = cellReference(tableNameOf(found, table), headerOf(found, table, "id", language));
      if (isFormula) after[header] = { formula: lookupFormula(list.sheet, [key, results[index] ?? 0], reference) };
    });
    return after;
  };

  const brought = tableKeys.flatMap((table) => broughtOver(writing, table, list.sheet, moved));
  const others = edits.map((edit): WorkbookEdit => {
    const table = tableKeys.find((one) => "table" in edit && edit.table === tableNameOf(found, one));
    if (table === undefined) return edit;
    const header = headerOf(found, table, "id", language);
    if (edit.do === "update-row" && edit.key.header === header) return { ...edit, cells: moved(table, edit.key.value, edit.cells, false) };
    if (edit.do !== "append-rows") return edit;
    return {
      ...edit,
      rows: edit.rows.map((cells) => {
        const id = cells[header];
        return typeof id === "string" && id !== "" ? moved(table, id, cells, false) : cells;
      }),
    };
  });
  if (lines.size === 0) return [...brought, ...others];
  const written = [...lines].map(([id, cells]): ListLine => ({ key: id, cells }));
  return [{ do: "set-list", list, lines: written }, ...brought, ...others];
}

const tableKeys = ["targets", "scenarios"] as const satisfies readonly Linked[];
const listed = ["cells", "value"] as const;

/** Rows that hold formulas in the table still; only those that no other row has the id of. */
function broughtOver({ check, language }: Writing, table: Linked, sheet: string, moved: Move): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const there = found[table];
  if (!there) return [];
  const rows: readonly { readonly id: string; readonly place: { readonly row: number }; readonly hasOwnId?: boolean }[] = check[table];
  return rows.flatMap(({ id, place, hasOwnId = id !== "" }): readonly WorkbookEdit[] => {
    if (!hasOwnId || rows.filter((other) => other.id === id).length > 1) return [];
    const now = rowCells(check.workbook, there, place.row);
    const own = linked[table].flatMap((column) => {
      const input = column === undefined ? undefined : now[column];
      const isOwn = typeof input === "object" && input !== null && !isLookup(input.formula, sheet);
      return column !== undefined && isOwn ? [[headerOf(found, table, column, language), input] as const] : [];
    });
    if (own.length === 0) return [];
    const cells = moved(table, id, Object.fromEntries(own), true);
    return [{ do: "update-row", table: there.name, key: { header: headerOf(found, table, "id", language), value: id }, cells }];
  });
}
