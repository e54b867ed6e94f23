import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { Writing } from "./writing";
import type { CellInput, CellsByHeader, RowKey, WorkbookEdit } from "../../workbook/port";

/** The edits that give markets formulas of their own. Ids are only made for the row that stands in. */
export function keepMarketFormulas({ check, language, newId }: Writing, edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  const { found } = check.tables;
  const table = tableNameOf(found, "markets");
  return keepOwnFormulas(edits, { table, id: headerOf(found, "markets", "id", language), rows: check.markets.length, newId });
}

/** A table of ours whose rows are to hold formulas of their own. */
export interface OwnFormulas {
  readonly table: string;
  /** Header of the rows' ids. */
  readonly id: string;
  /** Data rows before the edits. */
  readonly rows: number;
  readonly newId: () => string;
}

/**
 * The same edits in an order in which Excel leaves each row its own formula. It makes a formula that enters a table column that of all rows when the
 * others are blank or share one; never when one of them holds a constant. So new rows come with their values first, and get their formulas one by one;
 * where the table has two rows, a third one with constants stands in while that is done.
 */
export function keepOwnFormulas(edits: readonly WorkbookEdit[], { table, id, rows, newId }: OwnFormulas): readonly WorkbookEdit[] {
  const updates: WorkbookEdit[] = [];
  const plain = edits.flatMap((edit): readonly WorkbookEdit[] => {
    if (!("table" in edit) || edit.table !== table) return [edit];
    if (edit.do === "update-row" && Object.values(edit.cells).some(isFormula)) {
      updates.push(edit);
      return [];
    }
    if (edit.do !== "append-rows") return [edit];
    return [
      {
        ...edit,
        rows: edit.rows.map((cells) => {
          const followed = Object.entries(cells).filter(([, input]) => isFormula(input));
          const key = cells[id];
          if (followed.length === 0 || typeof key !== "string") return cells;
          updates.push({ do: "update-row", table, key: keyOf(id, key), cells: Object.fromEntries(followed) });
          return { ...cells, ...Object.fromEntries(followed.map(([header]) => [header, standIn])) };
        }),
      },
    ];
  });
  if (updates.length === 0) return edits;
  const added = plain.reduce((sum, edit) => sum + (edit.do === "append-rows" && edit.table === table ? edit.rows.length : 0), 0);
  if (rows + added !== 2) return [...plain, ...updates];
  const headers = updates.flatMap((edit) => (edit.do === "update-row" ? Object.keys(edit.cells) : []));
  const spare = `spare-${newId()}`;
  const third: CellsByHeader = { ...Object.fromEntries(headers.map((header) => [header, standIn])), [id]: spare };
  return [...plain, { do: "append-rows", table, rows: [third] }, ...updates, { do: "delete-row", table, key: keyOf(id, spare) }];
}

/** Any constant will do: what stands there is replaced in the same write. */
const standIn = 0;

function keyOf(header: string, value: string): RowKey {
  return { header, value };
}

function isFormula(input: CellInput | undefined): boolean {
  return typeof input === "object" && input !== null;
}
