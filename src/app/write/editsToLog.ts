import { loggedFormula, mostLinesOfAction, type Change, type LoggedValue } from "../../domain/change/change";
import { isCellError } from "../../workbook/cells";
import type { CellInput, CellsByHeader, RowKey, WorkbookEdit } from "../../workbook/port";
import type { FoundTable } from "../../workbook/table/foundTable";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import { encodeRow } from "../../workbook/tables/encodeCells";
import { headerOf, languageOfTables, tableNameOf } from "../../workbook/tables/foundTable";
import { ownSheetName } from "../../workbook/tables/ownSheetName";
import { inputColumns, schemaByKey } from "../../workbook/tables/tables";
import { tableSpec } from "../../workbook/tables/tableSpec";
import { wordsFor } from "../../wording/catalogues";
import { namedBy } from "../log/namedBy";
import type { Writing } from "./writing";

/** Tables whose rows tell of others; and those that one row of ours stands for. */
const untold: ReadonlySet<TableKey> = new Set(["changes", "changesArchive", "frozen"]);
const single: ReadonlySet<TableKey> = new Set(["settings", "totals"]);

export interface LogEdits {
  readonly edits: readonly WorkbookEdit[];
  /** Number of the action, where there is a line of it. */
  readonly action?: string;
}

/**
 * What a deed's edits change in our tables, as new lines of the log, to be written along with them: only cells that become something else. The log is
 * made where there is none. Nothing without the time.
 */
export function editsToLog(writing: Writing, deed: string, edits: readonly WorkbookEdit[]): LogEdits {
  const lines = linesOf(writing, deed, edits);
  const [first] = lines;
  if (!first) return { edits: [] };
  const { check, language, newId } = writing;
  const { found } = check.tables;
  const inUse = languageOfTables(found, language);
  const rows = lines.map((line) => encodeRow(found, "changes", language, line, newId(), check.workbook.date1904));
  const made = [
    ...(found.changes
      ? []
      : [
          {
            do: "create-table",
            sheet: ownSheetName(check.workbook, "changes", inUse),
            table: tableSpec("changes", found, language, wordsFor(inUse).sheet.validation, ["changes"]),
          } as const,
        ]),
    { do: "append-rows", table: tableNameOf(found, "changes"), rows } as const,
  ];
  return { edits: made, action: first.action };
}

function linesOf(writing: Writing, deed: string, edits: readonly WorkbookEdit[]): readonly Change[] {
  const { check, at, by } = writing;
  if (at === undefined) return [];
  const { found } = check.tables;
  const keys = new Map(tableKeys.map((key) => [tableNameOf(found, key).toLowerCase(), key]));
  const passing = new Set(edits.flatMap((edit) => (edit.do === "delete-row" ? [`${edit.table} ${edit.key.value}`] : [])));
  const told = edits.flatMap((edit): readonly Told[] => {
    if (!("table" in edit) || typeof edit.table !== "string") return [];
    const key = keys.get(edit.table.toLowerCase());
    if (key === undefined || untold.has(key)) return [];
    const id = headerOf(found, key, "id", writing.language);
    if (edit.do === "append-rows")
      return single.has(key)
        ? []
        : edit.rows.flatMap((row) => (passing.has(`${edit.table} ${String(row[id])}`) ? [] : [added(writing, key, row, id)]));
    const row = edit.do === "update-row" || edit.do === "delete-row" ? rowOf(writing, found[key], edit.key) : undefined;
    if (!row) return [];
    if (edit.do === "delete-row") return deleted(row, key);
    return edit.do === "update-row" ? changed(row, key, edit.cells, id) : [];
  });
  if (told.length === 0) return [];
  const common = { when: at, action: writing.newId(), deed, ...(by !== undefined && { by }) };
  const lines = told.slice(0, mostLinesOfAction).map((line): Change => ({ ...common, ...line }));
  const left = told.length - lines.length;
  // An action of which some is not told is not taken back by what is.
  return left === 0 ? lines : [{ ...common, kind: "changed", table: "", about: "…", subject: `+${left}` }, ...lines];
}

type Told = Omit<Change, "when" | "action" | "deed" | "by">;

interface Row {
  readonly about: string;
  readonly subject: string | undefined;
  /** By header, the columns that people fill. */
  readonly cells: ReadonlyMap<string, LoggedValue>;
}

function added(writing: Writing, key: TableKey, row: CellsByHeader, id: string): Told {
  const { found } = writing.check.tables;
  const subject = nameIn(key, (column) => row[headerOf(found, key, column, writing.language)]);
  return { kind: "added", table: key, about: String(row[id] ?? ""), ...(subject !== undefined && { subject }) };
}

function changed({ about, subject, cells }: Row, key: TableKey, wanted: CellsByHeader, id: string): readonly Told[] {
  return Object.entries(wanted).flatMap(([field, input]): readonly Told[] => {
    const [from, to] = [cells.get(field), logged(input)];
    if (field === id || from === to) return [];
    return [
      {
        kind: "changed",
        table: key,
        about,
        field,
        ...(subject !== undefined && { subject }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
    ];
  });
}

function deleted({ about, subject, cells }: Row, key: TableKey): readonly Told[] {
  const whole: Told = { kind: "deleted", table: key, about, ...(subject !== undefined && { subject }) };
  return cells.size === 0 ? [whole] : [...cells].map(([field, from]) => ({ ...whole, field, from }));
}

/** The row as it was looked at. One without an id of its own is told by what it is found by. */
function rowOf({ check }: Writing, table: FoundTable | undefined, { header, value }: RowKey): Row | undefined {
  const cells = check.workbook.sheets.find(({ id }) => id === table?.sheetId)?.cells;
  const offsets = new Map([...(table?.columns ?? [])].map(([key, { header: own, offset }]) => [own, { key, offset }]));
  const by = offsets.get(header);
  if (!table || !cells || !by) return undefined;
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) {
    if (String(cells.value(row, table.area.left + by.offset) ?? "") !== value) continue;
    const filled = inputColumns(table.key).flatMap(({ key }): readonly (readonly [string, LoggedValue])[] => {
      const column = table.columns.get(key);
      if (!column || key === "id") return [];
      const at = table.area.left + column.offset;
      const formula = cells.formula(row, at);
      const held = formula === undefined ? cells.value(row, at) : loggedFormula(formula);
      return held === undefined || held === "" || isCellError(held) ? [] : [[column.header, held]];
    });
    const byHeader = new Map(filled);
    const subject = nameIn(table.key, (key) => byHeader.get(table.columns.get(key)?.header ?? ""));
    return { about: value, subject, cells: byHeader };
  }
  return undefined;
}

/** What people call a row. */
function nameIn(table: TableKey, valueOf: (column: string) => CellInput | undefined): string | undefined {
  const name = namedBy(table)
    .map(valueOf)
    .find((value) => value !== undefined && value !== null && value !== "");
  return name === undefined || typeof name === "object" ? schemaByKey[table].name : String(name);
}

function logged(input: CellInput): LoggedValue | undefined {
  if (input === null || input === "") return undefined;
  return typeof input === "object" ? loggedFormula(input.formula) : input;
}
