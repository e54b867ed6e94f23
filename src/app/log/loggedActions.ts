import { formulaOf, loggedFormula, type Change, type LoggedValue } from "../../domain/change/change";
import { isCellError } from "../../workbook/cells";
import type { CellInput } from "../../workbook/port";
import type { FoundTable } from "../../workbook/table/foundTable";
import type { KindName } from "../../workbook/table/kind";
import { schemaByKey } from "../../workbook/tables/tables";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import type { Check } from "../check/check";

/** What somebody did in one go, as the log tells it. */
export interface LoggedAction {
  readonly action: string;
  readonly when: string;
  readonly by?: string;
  readonly deed: string;
  readonly lines: readonly Change[];
}

/** The latest first. */
export function loggedActions({ tables }: Check): readonly LoggedAction[] {
  const actions = new Map<string, Change[]>();
  for (const line of tables.rows.changes) actions.set(line.action, [...(actions.get(line.action) ?? []), line]);
  return [...actions]
    .flatMap(([action, lines]): readonly LoggedAction[] => {
      const [first] = lines;
      if (!first) return [];
      return [{ action, when: first.when, deed: first.deed, lines, ...(first.by !== undefined && { by: first.by }) }];
    })
    .reverse();
}

/** What taking an action back would do to one row or cell. */
export type Return =
  | { readonly is: "back"; readonly line: Change; readonly input: CellInput }
  | { readonly is: "removed"; readonly line: Change }
  | { readonly is: "restored"; readonly line: Change; readonly input: CellInput }
  /** Somebody has changed it since; it stays as it is. */
  | { readonly is: "changed-since"; readonly line: Change; readonly now?: LoggedValue; readonly by?: string }
  /** Its row or column is not there any more, or it is as it was already. */
  | { readonly is: "gone"; readonly line: Change };

/** How each line of an action would be taken back, as our tables stand now. */
export function returnsOf(check: Check, { action, lines }: LoggedAction): readonly Return[] {
  const later = laterThan(check, action);
  return lines.map((line): Return => {
    const table = tableKeys.find((key) => key === line.table);
    const there = table === undefined ? undefined : check.tables.found[table];
    if (table === undefined || !there) return { is: "gone", line };
    const row = rowOf(check, there, line.about);
    const lastOfRow = later.filter((one) => one.table === line.table && one.about === line.about).at(-1);
    if (line.kind === "added") {
      if (row === undefined) return { is: "gone", line };
      return lastOfRow ? sinceThen(line, undefined, lastOfRow) : { is: "removed", line };
    }
    if (line.kind === "deleted") {
      if (line.field === undefined) return { is: "gone", line };
      return row === undefined ? { is: "restored", line, input: inputOf(line.from) } : sinceThen(line, undefined, lastOfRow);
    }
    const column = [...there.columns.values()].find(({ header }) => header === line.field);
    if (row === undefined || !column) return { is: "gone", line };
    const now = heldIn(check, there, row, column.offset);
    if (isSameLogged(now, line.to)) return { is: "back", line, input: inputOf(line.from) };
    if (isSameLogged(now, line.from)) return { is: "gone", line };
    return sinceThen(
      line,
      now,
      later.filter((one) => one.field === line.field && one.table === line.table && one.about === line.about).at(-1),
    );
  });
}

/** What stands now in the cell that a line is about; `isThere`: its row and its column are. */
export function cellNow(check: Check, line: Change): { readonly isThere: boolean; readonly now?: LoggedValue } {
  const table = tableOf(line);
  const there = table && check.tables.found[table];
  const row = there && rowOf(check, there, line.about);
  const column = [...(there?.columns.values() ?? [])].find(({ header }) => header === line.field);
  if (!there || row === undefined || !column) return { isThere: false };
  const now = heldIn(check, there, row, column.offset);
  return { isThere: true, ...(now !== undefined && { now }) };
}

function sinceThen(line: Change, now: LoggedValue | undefined, last: Change | undefined): Return {
  return { is: "changed-since", line, ...(now !== undefined && { now }), ...(last?.by !== undefined && { by: last.by }) };
}

function laterThan({ tables }: Check, action: string): readonly Change[] {
  const lines = tables.rows.changes;
  const last = lines.map((line) => line.action).lastIndexOf(action);
  return lines.slice(last + 1);
}

/** Row number on the sheet of the row with the id. */
function rowOf(check: Check, table: FoundTable, about: string): number | undefined {
  const cells = check.workbook.sheets.find(({ id }) => id === table.sheetId)?.cells;
  const id = table.columns.get("id");
  if (!cells || !id) return undefined;
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1)
    if (String(cells.value(row, table.area.left + id.offset) ?? "") === about) return row;
  return undefined;
}

/** As the log writes it. */
function heldIn(check: Check, table: FoundTable, row: number, offset: number): LoggedValue | undefined {
  const cells = check.workbook.sheets.find(({ id }) => id === table.sheetId)?.cells;
  const at = table.area.left + offset;
  const formula = cells?.formula(row, at);
  if (formula !== undefined) return loggedFormula(formula);
  const value = cells?.value(row, at);
  return value === undefined || value === "" || isCellError(value) ? undefined : value;
}

function inputOf(value: LoggedValue | undefined): CellInput {
  const formula = formulaOf(value);
  if (formula !== undefined) return { formula };
  return value ?? null;
}

export function isSameLogged(one: LoggedValue | undefined, other: LoggedValue | undefined): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one)) : one === other;
}

/** Of the column that the line is about, as it is called in the table today. */
export function kindOfLine({ tables }: Check, line: Change): KindName | undefined {
  const table = tableOf(line);
  const found = table && tables.found[table];
  const [key] = [...(found?.columns ?? [])].find(([, { header }]) => header === line.field) ?? [];
  return table && schemaByKey[table].columns.find((column) => column.key === key)?.kind.name;
}

export function tableOf(line: Change): TableKey | undefined {
  return tableKeys.find((key) => key === line.table);
}
