import { keptInLog } from "../../domain/change/change";
import { good } from "../../domain/ground/result";
import { HostError, type CellInput, type WorkbookEdit } from "../../workbook/port";
import { decodeTables } from "../../workbook/tables/decodeTables";
import { encodeRow } from "../../workbook/tables/encodeCells";
import { headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { Check } from "../check/check";
import { loggedActions, returnsOf, tableOf, type Return } from "../log/loggedActions";
import type { Deed } from "./deed";
import { editsToCreate } from "./editsToCreate";
import { ownRowDeletion } from "./ownRowEdit";
import { withLinks } from "./withLinks";
import type { Writing } from "./writing";

/** Takes back what somebody did in one go, also long after; what was changed since stays as it is. */
export const revertAction: Deed<"revert-action", { readonly action: string }> = {
  name: "revert-action",
  edits: (writing, { action }) => good(editsToRevert(writing, action)),
  guard: async (host, writing, { action }) => {
    const { check } = writing;
    const own = [...new Set(Object.values(check.tables.found).map(({ sheetId }) => sheetId))];
    const workbook = await host.read({ sheets: own, known: check.workbook });
    const now: Check = { ...check, workbook, tables: decodeTables(workbook) };
    if (told(now, action) !== told(check, action)) throw new HostError("cells-changed", tableNameOf(check.tables.found, "changes"));
  },
};

/** Moves the oldest lines of the log to its archive; the newest stay. */
export const archiveChanges: Deed<"archive-changes", object> = {
  name: "archive-changes",
  // Nothing is lost by it, and lines that come back would stand at the log's end.
  undo: () => [],
  edits: (writing) => {
    const { check, language } = writing;
    const { found, rows } = check.tables;
    const old = rows.changes.slice(0, Math.min(mostAtOnce, Math.max(0, rows.changes.length - keptInLog)));
    if (old.length === 0) return good([]);
    const archived = new Set(rows.changesArchive.map(({ id }) => id));
    const moved = old
      .filter(({ id }) => !archived.has(id))
      .map((row) => encodeRow(found, "changesArchive", language, row, row.id, check.workbook.date1904));
    return good([
      ...editsToCreate(writing, "changesArchive"),
      ...(moved.length === 0 ? [] : [{ do: "append-rows", table: tableNameOf(found, "changesArchive"), rows: moved } as const]),
      ...old.map((row) => ownRowDeletion(writing, "changes", row)),
    ]);
  },
};

/** More would take longer than anybody waits. */
const mostAtOnce = 500;

function editsToRevert(writing: Writing, action: string): readonly WorkbookEdit[] {
  const { check, language } = writing;
  const { found } = check.tables;
  const known = loggedActions(check).find((one) => one.action === action);
  const returns = known ? returnsOf(check, known) : [];
  const restored = new Map<string, Record<string, CellInput>>();
  const edits = returns.flatMap((one): readonly WorkbookEdit[] => {
    const table = tableOf(one.line);
    if (table === undefined) return [];
    const name = tableNameOf(found, table);
    const id = headerOf(found, table, "id", language);
    const key = { header: id, value: one.line.about };
    if (one.is === "removed") return [{ do: "delete-row", table: name, key }];
    if (one.is === "back" && one.line.field !== undefined)
      return [{ do: "update-row", table: name, key, cells: { [one.line.field]: one.input } }];
    if (one.is !== "restored" || one.line.field === undefined) return [];
    const row = restored.get(`${name}\n${one.line.about}`);
    if (row) {
      row[one.line.field] = one.input;
      return [];
    }
    const cells = { [id]: one.line.about, [one.line.field]: one.input };
    restored.set(`${name}\n${one.line.about}`, cells);
    return [{ do: "append-rows", table: name, rows: [cells] }];
  });
  return withLinks(writing, joined(edits));
}

/** Cells of one row are written as one row. */
function joined(edits: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  return edits.reduce<readonly WorkbookEdit[]>((before, edit) => {
    const last = before.at(-1);
    if (edit.do !== "update-row" || last?.do !== "update-row" || last.table !== edit.table || last.key.value !== edit.key.value)
      return [...before, edit];
    return [...before.slice(0, -1), { ...last, cells: { ...last.cells, ...edit.cells } }];
  }, []);
}

/** What taking it back would do, to be compared. */
function told(check: Check, action: string): string {
  const known = loggedActions(check).find((one) => one.action === action);
  return JSON.stringify((known ? returnsOf(check, known) : []).map((one: Return) => one.is));
}
