import type { Area } from "../../workbook/area";
import type { CellComment, DefinedName, ReadWarning } from "../../workbook/workbook";
import { lessAfter, listRemarks, placeRemarks, remarkOf, remarksToAskFor, type ListedRemarks } from "./readRemarks";
import { firstSync } from "./runExcel";
import { usedOnce } from "./usedOnce";

/** Everything about a workbook but its cells. */
export interface Structure {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly DefinedName[];
  readonly warnings: readonly ReadWarning[];
}

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** The cells with content; undefined: none. */
  readonly used: Area | undefined;
  readonly tables: readonly TableStructure[];
  readonly comments: readonly CellComment[];
}

export interface TableStructure {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Two round trips, however large the workbook: what there is, and where it stands. Excel answers for an item only after it was listed. */
export async function readStructure(context: Excel.RequestContext, patience: number): Promise<Structure> {
  const listed = await listContents(context, patience);
  const { workbook, sheets, tables, names, remarks } = listed;
  const placed = sheets.items.map((sheet) => placeSheet(sheet));
  const tableRanges = tables.items.map((table) => located(table.getRange()));
  const placedRemarks = placeRemarks(remarks);
  const nameRanges = names.items.map(rangeOfName);
  await context.sync();

  const tablesOf = (id: string): TableStructure[] =>
    tables.items.flatMap((table, index) => {
      const range = tableRanges[index];
      if (table.worksheet.id !== id || !range) return [];
      return [{ name: table.name, area: areaOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals }];
    });
  return {
    name: workbook.name,
    date1904: listed.firstDays.value === 1,
    sheets: sheets.items.map((sheet, index) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      used: usedArea(placed[index]?.used),
      tables: tablesOf(sheet.id),
      comments: placedRemarks.filter(({ location }) => location.worksheet.id === sheet.id).map(remarkOf),
    })),
    names: [
      ...names.items.map((item, index) => nameOf(item, undefined, nameRanges[index])),
      ...sheets.items.flatMap((sheet, index) => (placed[index]?.names.items ?? []).map((item) => nameOf(item, sheet.name))),
    ],
    warnings: [
      ...(remarks.comments ? [] : [{ code: "comments-not-supported" }]),
      ...(workbook.application.calculationMode === "Manual" ? [{ code: "manual-calculation" }] : []),
    ],
  };
}

export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

interface Listed {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly remarks: ListedRemarks;
  /** The serial number of 1904-01-02: 1 where the calendar begins with that year, else 1463. */
  readonly firstDays: Excel.FunctionResult<number>;
}

async function listContents(context: Excel.RequestContext, patience: number, asked = remarksToAskFor()): Promise<Listed> {
  const { workbook } = context;
  const { worksheets: sheets, tables, names } = workbook;
  workbook.load("name");
  workbook.application.load("calculationMode");
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  names.load("items/name,items/formula,items/visible");
  const remarks = listRemarks(workbook, asked);
  const firstDays = workbook.functions.date(1904, 1, 2).load("value");
  try {
    await firstSync(context, patience);
  } catch (problem) {
    const less = lessAfter(asked, problem);
    if (less === undefined) throw problem;
    return listContents(context, patience, less);
  }
  return { workbook, sheets, tables, names, remarks, firstDays };
}

function located(range: Excel.Range): Excel.Range {
  return usedOnce(range).load("rowIndex,columnIndex,rowCount,columnCount");
}

function placeSheet(sheet: Excel.Worksheet): { readonly used: Excel.Range; readonly names: Excel.NamedItemCollection } {
  const names = sheet.names;
  names.load("items/name,items/formula,items/visible");
  return { used: located(sheet.getUsedRangeOrNullObject(true)), names };
}

/** Excel for Windows words a name's formula in its own language, and its address as R1C1 where the person has that; the range's address is always A1. */
function rangeOfName(item: Excel.NamedItem): Excel.Range {
  return usedOnce(item.getRangeOrNullObject()).load("address");
}

function nameOf(item: Excel.NamedItem, sheet?: string, range?: Excel.Range): DefinedName {
  const formula = range && !range.isNullObject ? `=${absoluteAddress(range.address)}` : String(item.formula);
  return { name: item.name, formula, isHidden: !item.visible, ...(sheet === undefined ? {} : { sheet }) };
}

/** "Plan!B3:C4" as a name holds it: "Plan!$B$3:$C$4". */
function absoluteAddress(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function usedArea(range: Excel.Range | undefined): Area | undefined {
  return range && !range.isNullObject ? areaOf(range) : undefined;
}

function visibilityOf(visibility: string): SheetStructure["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
