import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { invalidArgument } from "../protocol/RichApiError";
import type { Grid } from "./Grid";

export interface GridName {
  readonly grid: Grid;
  readonly defined: ReturnType<FWorkbook["getDefinedNames"]>[number];
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  /** The sheet that the name belongs to; undefined: the whole workbook. */
  readonly sheet: FWorksheet | undefined;
  readonly isHidden: boolean;
}

export function namesOf(grid: Grid): readonly GridName[] {
  return grid.workbook.getDefinedNames().map((defined) => {
    const text = defined.getFormulaOrRefString();
    const sheetId = defined.isWorkbookScope() ? undefined : defined.getLocalSheetId();
    return {
      grid,
      defined,
      name: defined.getName(),
      formula: `=${text.replace(/^=+/, "")}`,
      sheet: (sheetId === undefined ? undefined : grid.workbook.getSheetBySheetId(sheetId)) ?? undefined,
      isHidden: isHidden(defined),
    };
  });
}

/** Univer refuses names that are also functions ("Rate"); Excel takes them. */
export function addName(grid: Grid, name: string, formula: string, sheet: FWorksheet | undefined): GridName {
  try {
    const builder = grid.workbook.newDefinedNameBuilder().setName(name).setFormula(formula.replace(/^=/, ""));
    grid.workbook.insertDefinedNameBuilder((sheet ? builder.setScopeToWorksheet(sheet) : builder.setScopeToWorkbook()).build());
  } catch (problem) {
    throw invalidArgument(`name ${name}: ${String(problem)}`);
  }
  const made = namesOf(grid).find((each) => each.name === name && each.sheet?.getSheetId() === sheet?.getSheetId());
  if (!made) throw invalidArgument(`name ${name}`);
  return made;
}

/** Univer's facade sets whether a name is hidden, but does not tell it. */
function isHidden(defined: GridName["defined"]): boolean {
  const param: unknown = Reflect.get(defined, "_definedNameParam");
  return typeof param === "object" && param !== null && "hidden" in param && param.hidden === true;
}
