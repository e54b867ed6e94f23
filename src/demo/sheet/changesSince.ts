import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type {} from "@univerjs/preset-sheets-table";
import type { CellValue } from "../../workbook/cells";
import type { AddedSheet, ChangedCell, ChangedSheet, TableChange, WorkbookChanges } from "../../workbook/changes";
import type { DefinedName } from "../../workbook/workbook";
import { resource, tablesBefore } from "./gridResources";
import { lookChange } from "./lookChange";
import { sheetAdditions } from "./sheetAdditions";

/** What a copy of the file cannot bring along, for it would have to move what the grid does not show. */
export interface MovedSheets {
  readonly renamed: readonly string[];
  readonly removed: readonly string[];
}

/** What was done in the grid since `before`, the file as it was opened. */
export function changesSince(
  before: IWorkbookData,
  workbook: FWorkbook,
): { readonly changes: WorkbookChanges; readonly moved: MovedSheets } {
  const now = workbook.save();
  const known = before.sheetOrder.flatMap((id) => before.sheets[id] ?? []);
  const kept = known.filter(({ id = "" }) => workbook.getSheetBySheetId(id));
  const sheets = kept.flatMap((sheet) => changedSheet(before, now, sheet, workbook));
  const added = now.sheetOrder.filter((id) => before.sheets[id] === undefined).flatMap((id) => addedSheet(now, id, workbook));
  const names = changedNames(before, now);
  const changes = withoutMereResults({ sheets, added, ...names });
  const nameOf = ({ name = "" }: Partial<IWorksheetData>): string => name;
  return {
    changes,
    moved: {
      renamed: kept.filter(({ id = "", name }) => workbook.getSheetBySheetId(id)?.getSheetName() !== name).map(nameOf),
      removed: known.filter((sheet) => !kept.includes(sheet)).map(nameOf),
    },
  };
}

/** The grid computes what a file brings without a result: nobody has done anything as long as nothing else is another. */
function withoutMereResults(changes: WorkbookChanges): WorkbookChanges {
  const { sheets, added, names, removedNames } = changes;
  const isDone = (sheet: ChangedSheet): boolean =>
    sheet.cells.some(({ isRecalculated }) => !isRecalculated) ||
    [sheet.changedTables, sheet.addedTables, sheet.validations, sheet.rules, sheet.notes].some((list) => list.length > 0);
  return added.length + names.length + removedNames.length > 0 || sheets.some(isDone) ? changes : { ...changes, sheets: [] };
}

function changedSheet(
  before: IWorkbookData,
  now: IWorkbookData,
  was: Partial<IWorksheetData>,
  workbook: FWorkbook,
): readonly ChangedSheet[] {
  const { id = "", name = "" } = was;
  const sheet = workbook.getSheetBySheetId(id);
  const is = now.sheets[id];
  if (!sheet || !is) return [];
  const cells = changedCells({ book: before, sheet: was }, { book: now, sheet: is }, sheet);
  const changedTables = tableChanges(before, id, sheet, workbook);
  const additions = sheetAdditions(before, id, sheet, workbook);
  const isSame = cells.length + changedTables.length + Object.values(additions).flat().length === 0;
  if (isSame) return [];
  const formulaAt = (row: number, column: number): string | undefined => formulaOf(is.cellData?.[row]?.[column], sheet, row, column);
  return [{ name, cells, formulaAt, changedTables, ...additions }];
}

function addedSheet(now: IWorkbookData, id: string, workbook: FWorkbook): readonly AddedSheet[] {
  const sheet = workbook.getSheetBySheetId(id);
  const is = now.sheets[id];
  if (!sheet || !is) return [];
  const columns = Object.entries(is.columnData ?? {}).map(([column, data]) => ({
    column: Number(column),
    ...(data?.w === undefined ? {} : { width: Math.max(0, Math.round((data.w - 5) / 0.07) / 100) }),
    isHidden: data?.hd === 1,
  }));
  const merges = (is.mergeData ?? []).map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({
    top,
    left,
    bottom,
    right,
  }));
  return [
    {
      name: sheet.getSheetName(),
      isHidden: is.hidden === 1,
      cells: changedCells({ book: now, sheet: {} }, { book: now, sheet: is }, sheet),
      columns,
      merges,
      ...sheetAdditions(undefined, id, sheet, workbook),
    },
  ];
}

interface SheetOfBook {
  readonly book: IWorkbookData;
  readonly sheet: Partial<IWorksheetData>;
}

function changedCells(before: SheetOfBook, now: SheetOfBook, sheet: FWorksheet): readonly ChangedCell[] {
  const [old, own] = [before.sheet.cellData ?? {}, now.sheet.cellData ?? {}];
  const changed: ChangedCell[] = [];
  for (const row of numbersOf(old, own)) {
    const [oldRow, ownRow] = [old[row] ?? {}, own[row] ?? {}];
    for (const column of numbersOf(oldRow, ownRow)) {
      const [was, is] = [oldRow[column], ownRow[column]];
      const look = lookChange(styleOf(before.book, was), styleOf(now.book, is));
      const formula = formulaOf(is, sheet, row, column);
      const isSameFormula = formula === was?.f;
      const value = valueOf(is);
      if (isSameFormula && isSameValue(valueOf(was), value) && look === undefined) continue;
      const isRecalculated = isSameFormula && formula !== undefined;
      changed.push({
        row,
        column,
        value,
        ...(formula === undefined ? {} : { formula }),
        ...(isRecalculated ? { isRecalculated: true } : {}),
        ...(look && { look }),
      });
    }
  }
  return changed;
}

function numbersOf(one: object, other: object): readonly number[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].map(Number).sort((first, second) => first - second);
}

function styleOf(book: IWorkbookData, cell: Nullable<ICellData>): IStyleData {
  const style = cell?.s;
  if (!style) return {};
  return (typeof style === "string" ? book.styles[style] : style) ?? {};
}

/** Cells that were filled down share a formula; the grid tells each its own. */
function formulaOf(cell: Nullable<ICellData>, sheet: FWorksheet, row: number, column: number): string | undefined {
  if (cell?.f) return cell.f;
  return cell?.si ? sheet.getRange(row, column).getFormula() || undefined : undefined;
}

function valueOf(cell: Nullable<ICellData>): CellValue | undefined {
  if (!cell) return undefined;
  const { v: value, t: type, p: rich } = cell;
  if (value === undefined || value === null) return rich?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (value === "") return cell.f || cell.si ? "" : undefined;
  if (type === 3) return value === true || value === 1 || value === "1";
  if (type === 2 || typeof value !== "string") return typeof value === "boolean" ? value : Number(value);
  return type !== 4 && errors.has(value) ? { error: value } : value;
}

const errors: ReadonlySet<string> = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"]);

/** What two engines compute differs in the last digits. */
function isSameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return typeof one === "object" && typeof other === "object" ? one.error === other.error : one === other;
}

function tableChanges(before: IWorkbookData, id: string, sheet: FWorksheet, workbook: FWorkbook): readonly TableChange[] {
  return tablesBefore(before, id).flatMap(({ name, range, columns }) => {
    const is = workbook.getTableList().find((table) => table.subUnitId === id && table.name.toLowerCase() === name.toLowerCase());
    if (!is) return [];
    const headers = is.columns.map(({ displayName }, index) => {
      const shown = sheet.getRange(is.range.startRow, is.range.startColumn + index).getValue();
      return String(shown ?? displayName);
    });
    const moreRows = is.range.endRow - range.endRow;
    const moreColumns = is.range.endColumn - range.endColumn;
    const isSame = moreRows === 0 && moreColumns === 0 && headers.every((header, index) => header === columns[index]?.displayName);
    return isSame ? [] : [{ name, moreRows, moreColumns, headers }];
  });
}

function changedNames(before: IWorkbookData, now: IWorkbookData): Pick<WorkbookChanges, "names" | "removedNames"> {
  const [old, own] = [namesIn(before), namesIn(now)];
  const keyOf = ({ name, sheet = "" }: Pick<DefinedName, "name" | "sheet">): string => `${sheet}!${name.toLowerCase()}`;
  const known = new Map(old.map((name) => [keyOf(name), name]));
  const left = new Set(own.map(keyOf));
  return {
    names: own.filter((name) => known.get(keyOf(name))?.formula !== name.formula),
    removedNames: old.filter((name) => !left.has(keyOf(name))),
  };
}

function namesIn(book: IWorkbookData): readonly DefinedName[] {
  const data = resource<Record<string, NameOfGrid>>(book, "SHEET_DEFINED_NAME_PLUGIN") ?? {};
  return Object.values(data).map(({ name, formulaOrRefString, localSheetId, hidden }) => {
    const sheet = localSheetId === undefined ? undefined : book.sheets[localSheetId]?.name;
    return {
      name,
      formula: `=${formulaOrRefString.replace(/^=+/, "")}`,
      isHidden: hidden === true,
      ...(sheet === undefined ? {} : { sheet }),
    };
  });
}

interface NameOfGrid {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
}
