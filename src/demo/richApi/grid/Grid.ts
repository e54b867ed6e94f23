import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-note";
import type {} from "@univerjs/preset-sheets-table";
import type { Area } from "../../../workbook/area";
import type { ExcelFacts } from "../excelFacts";
import type { ExcelApi } from "../officeRequirements";
import type { ExcelSituation } from "../excelSituation";
import type { Entity } from "../protocol/kind";
import { itemNotFound, RichApiError } from "../protocol/RichApiError";
import type { OldValues } from "./oldValues";

/** The workbook that a request is about, and how the stand-in should behave. Univer holds everything else. */
export interface Grid {
  readonly univer: FUniver;
  readonly workbook: FWorkbook;
  readonly settings: GridSettings;
  readonly entities: Entities;
}

/** Sheets lead to ranges and ranges to their sheet; here the circle closes. */
export interface Entities {
  readonly worksheet: (sheet: GridSheet) => Entity;
  readonly range: (range: GridRange) => Entity;
}

export interface GridSettings {
  /** What `workbook.name` says. */
  readonly fileName: () => string;
  /** Who writes comments. */
  readonly author: string;
  /** "nl-NL" */
  readonly culture: string;
  readonly excelApi: ExcelApi;
  readonly facts: ExcelFacts;
  readonly situation: ExcelSituation;
  readonly oldValues: OldValues;
}

export interface GridSheet {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
}

export interface GridRange extends GridSheet {
  readonly area: Area;
}

export function activeGrid(univer: FUniver, settings: GridSettings, entities: Entities): Grid {
  const workbook = univer.getActiveWorkbook();
  if (!workbook) throw new RichApiError("GeneralException", "There is no workbook open.", 500);
  return { univer, workbook, settings, entities };
}

/** By id or by name; names are compared as Excel does, without case. */
export function findSheet(grid: Grid, key: string): GridSheet | undefined {
  const wanted = key.toLowerCase();
  const sheet =
    grid.workbook.getSheetBySheetId(key) ?? grid.workbook.getSheets().find((each) => each.getSheetName().toLowerCase() === wanted);
  return sheet ? { grid, sheet } : undefined;
}

export function requireSheet(grid: Grid, key: string): GridSheet {
  const found = findSheet(grid, key);
  if (!found) throw itemNotFound(`worksheet ${key}`);
  return found;
}
