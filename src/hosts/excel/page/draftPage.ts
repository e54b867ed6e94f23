import type { Area } from "../../../workbook/area";
import { boardDataName, boardPageName, type FoundPage } from "../../../workbook/page/findPage";
import type { StandingCell } from "../../../workbook/page/pageAsItStands";
import { HostError } from "../../../workbook/port";
import { areaOf } from "../readStructure";
import { firstSync } from "../runExcel";
import { usedOnce } from "../usedOnce";

/** What a page is written from: where it stands now, and what its sheet holds. */
export interface PageDraft {
  /** All sheets that there are, in small letters. */
  readonly sheetNames: ReadonlySet<string>;
  /** The workbook's own names, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Whether the workbook is calculated by hand. */
  readonly isManual: boolean;
  readonly known?: KnownPage;
}

export interface KnownPage extends FoundPage {
  /** Everything that is filled on its sheet; undefined: nothing. */
  readonly used?: Area;
  readonly charts: ReadonlySet<string>;
  readonly cellAt: (row: number, column: number) => StandingCell;
}

/** Two round trips: what there is, and what stands there. Refuses when the page's sheet is protected. */
export async function draftPage(context: Excel.RequestContext, patience: number): Promise<PageDraft> {
  const { application, worksheets, names } = context.workbook;
  application.load("calculationMode");
  worksheets.load("items/name,items/protection/protected");
  names.load("items/name");
  await firstSync(context, patience);
  const rangeOf = (wanted: string): Excel.Range | undefined => {
    const name = names.items.find((item) => item.name.toLowerCase() === wanted.toLowerCase());
    return name && usedOnce(name.getRangeOrNullObject()).load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  };
  const [page, data] = [rangeOf(boardPageName), rangeOf(boardDataName)];
  await context.sync();
  const rest = {
    sheetNames: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    isManual: application.calculationMode === "Manual",
  };
  if (!page || page.isNullObject) return rest;
  const sheetName = page.worksheet.name;
  if (worksheets.items.some(({ name, protection }) => name === sheetName && protection.protected))
    throw new HostError("sheet-protected", sheetName);
  const sheet = worksheets.getItem(sheetName);
  const used = usedOnce(sheet.getUsedRangeOrNullObject(true)).load(
    "rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat",
  );
  sheet.charts.load("items/name");
  await context.sync();
  const isBeside = data && !data.isNullObject && data.worksheet.name === sheetName;
  return {
    ...rest,
    known: {
      sheet: sheetName,
      area: areaOf(page),
      ...(isBeside && { data: areaOf(data) }),
      charts: new Set(sheet.charts.items.map(({ name }) => name)),
      ...(used.isNullObject ? { cellAt: () => blank } : { used: areaOf(used), cellAt: cellsOf(used) }),
    },
  };
}

const blank: StandingCell = { content: null, format: "General" };

function cellsOf(used: Excel.Range): KnownPage["cellAt"] {
  const { top, left } = areaOf(used);
  const [values, formulas, formats] = [used.values, used.formulas, used.numberFormat] as readonly (readonly (readonly unknown[])[])[];
  return (row, column) => {
    const value = values?.[row - top]?.[column - left];
    const formula = formulas?.[row - top]?.[column - left];
    if (value === undefined) return blank;
    const plain = typeof value === "number" ? value : value === "" ? null : String(value);
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return { content: isFormula ? { formula, value: plain } : plain, format: String(formats?.[row - top]?.[column - left] ?? "General") };
  };
}
