import { hideColumns } from "../grid/changeColumns";
import { formatPlace, quoteSheet, lastSheetColumn, lastSheetRow, overlaps, type Area } from "../../../workbook/area";
import { numberFormatsText } from "../grid/cultureWords";
import type { GridRange } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { formulasOf, formulasR1C1Of, isUnbounded, numberFormatsOf, textOf, usedArea, valuesOf } from "../grid/readCells";
import { calculate } from "../grid/calculate";
import { copyFormats } from "../grid/copyFormats";
import { makeRoom, requireWritable, writeCells, writeNumberFormats } from "../grid/writeCells";
import { entity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import { invalidArgument, itemNotFound, RichApiError, unknownMember } from "../protocol/RichApiError";
import { conditionalFormatsEntity } from "./conditionalFormatKinds";
import { dataValidationEntity } from "./dataValidationKind";
import { rangeFormatEntity } from "./rangeFormatKind";

const rangeKind: EntityKind<GridRange> = {
  type: "Range",
  get: {
    Address: ({ sheet, area }) => addressOf(sheet.getSheetName(), area),
    CellCount: ({ area }) => (area.bottom - area.top + 1) * (area.right - area.left + 1),
    ColumnCount: ({ area }) => area.right - area.left + 1,
    ColumnHidden: ({ sheet, area }) => !sheet.getSheet().getColVisible(area.left),
    ColumnIndex: ({ area }) => area.left,
    Formulas: formulasOf,
    FormulasR1C1: formulasR1C1Of,
    IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === lastSheetRow,
    IsEntireRow: ({ area }) => area.left === 0 && area.right === lastSheetColumn,
    NumberFormat: (range) => numberFormatsText(numberFormatsOf(range), range.grid.settings),
    RowCount: ({ area }) => area.bottom - area.top + 1,
    RowIndex: ({ area }) => area.top,
    Text: textOf,
    Values: valuesOf,
  },
  set: {
    ColumnHidden: (range, isHidden) => {
      requireWritable(range);
      hideColumns(range, isHidden === true);
    },
    Formulas: (range, input) => writeCells(range, input, "A1"),
    FormulasR1C1: (range, input) => writeCells(range, input, "R1C1"),
    NumberFormat: writeNumberFormats,
    Values: (range, input) => writeCells(range, input, "A1"),
  },
  objects: {
    ConditionalFormats: conditionalFormatsEntity,
    DataValidation: dataValidationEntity,
    Format: rangeFormatEntity,
    Worksheet: ({ grid, sheet }) => grid.entities.worksheet({ grid, sheet }),
  },
  methods: {
    Clear: clear,
    CopyFrom: (range, [source, type = "All"]) => {
      if (type !== "Formats") throw unknownMember("Range", `copyFrom(${String(type)})`);
      copyFormats(rangeArgument(range, source), range);
      return null;
    },
    Delete: remove,
    GetAbsoluteResizedRange: (range, [rows, columns]) => resized(range, count(rows), count(columns)),
    GetBoundingRect: (range, [other]) => rangeEntity({ ...range, area: bounding(range.area, rangeArgument(range, other).area) }),
    GetCell: (range, [row, column]) => cellAt(range, whole(row), whole(column)),
    GetColumn: (range, [column]) =>
      within(range, { ...range.area, left: range.area.left + whole(column), right: range.area.left + whole(column) }),
    GetEntireRow: (range) => rangeEntity({ ...range, area: { ...range.area, left: 0, right: lastSheetColumn } }),
    GetEntireColumn: (range) => rangeEntity({ ...range, area: { ...range.area, top: 0, bottom: lastSheetRow } }),
    GetIntersection: (range, [other]) => {
      const common = intersection(range, rangeArgument(range, other));
      if (!common) throw itemNotFound("an intersection");
      return common;
    },
    GetIntersectionOrNullObject: (range, [other]) => intersection(range, rangeArgument(range, other)),
    GetLastRow: (range) => rangeEntity({ ...range, area: { ...range.area, top: range.area.bottom } }),
    GetLastCell: (range) => rangeEntity({ ...range, area: { ...range.area, top: range.area.bottom, left: range.area.right } }),
    GetOffsetRange: (range, [rows, columns]) => rangeEntity({ ...range, area: moved(range.area, whole(rows), whole(columns)) }),
    GetResizedRange: ({ area, ...rest }, [rows, columns]) =>
      resized({ ...rest, area }, area.bottom - area.top + 1 + whole(rows), area.right - area.left + 1 + whole(columns)),
    GetRow: (range, [row]) => within(range, { ...range.area, top: range.area.top + whole(row), bottom: range.area.top + whole(row) }),
    GetUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
    GetUsedRange: (range, [valuesOnly]) =>
      used(range, valuesOnly) ?? rangeEntity({ ...range, area: { ...range.area, bottom: range.area.top, right: range.area.left } }),
    Calculate: ({ grid }) => calculate(grid),
    Insert: insert,
    Select: select,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns) return null;
      throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
};

export function rangeEntity(range: GridRange): Entity {
  const { top, left, bottom, right } = range.area;
  if (top < 0 || left < 0 || bottom > lastSheetRow || right > lastSheetColumn || bottom < top || right < left) {
    throw invalidArgument(`a range outside the sheet (${top}, ${left}, ${bottom}, ${right})`);
  }
  return entity(rangeKind, range);
}

function addressOf(sheetName: string, area: Area): string {
  if (area.left === 0 && area.right === lastSheetColumn) return `${quoteSheet(sheetName)}!${area.top + 1}:${area.bottom + 1}`;
  return formatPlace(sheetName, area);
}

function used(range: GridRange, valuesOnly: Argument): Entity | null {
  const area = usedArea(range, valuesOnly === true, range.area);
  return area ? rangeEntity({ ...range, area }) : null;
}

/** Excel cannot select on a hidden sheet. */
function select({ grid, sheet, area }: GridRange): null {
  if (sheet.isSheetHidden()) throw new RichApiError("InvalidOperation", `${sheet.getSheetName()} is hidden`);
  if (isUnbounded(area)) throw unknownMember("Range", "select() on whole rows or columns");
  sheet.activate();
  grid.workbook.setActiveRange(sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1));
  return null;
}

/** Whole rows only. Excel refuses cells that would tear a table apart, so our host never asks for less. */
function insert(range: GridRange, [shift]: readonly Argument[]): Entity {
  requireWritable(range);
  const { area, sheet } = range;
  if (shift !== "Down" || area.left !== 0 || area.right !== lastSheetColumn)
    throw unknownMember("Range", `insert(${String(shift)}) on part of a row`);
  if (area.top >= sheet.getMaxRows()) return rangeEntity(range);
  sheet.insertRowsBefore(area.top, area.bottom - area.top + 1);
  return rangeEntity(range);
}

/** Whole rows only, as they are put in. */
function remove(range: GridRange, [shift]: readonly Argument[]): null {
  requireWritable(range);
  const { area, sheet } = range;
  if (shift !== "Up" || area.left !== 0 || area.right !== lastSheetColumn)
    throw unknownMember("Range", `delete(${String(shift)}) on part of a row`);
  const last = Math.min(area.bottom, sheet.getMaxRows() - 1);
  if (last >= area.top) sheet.deleteRows(area.top, last - area.top + 1);
  return null;
}

function clear(range: GridRange, [given]: readonly Argument[]): null {
  const applyTo = given ?? "All";
  requireWritable(range);
  const { area, sheet } = range;
  if (!isUnbounded(area)) makeRoom(range);
  const cells = sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  if (applyTo === "Contents") cells.clearContent();
  else if (applyTo === "Formats") cells.clearFormat();
  else if (applyTo === "All") cells.clear();
  else throw unknownMember("Range", `clear(${String(applyTo)})`);
  return null;
}

function within(range: GridRange, area: Area): Entity {
  if (!overlaps(range.area, area)) throw invalidArgument("a row or column outside the range");
  return rangeEntity({ ...range, area });
}

function cellAt(range: GridRange, row: number, column: number): Entity {
  const top = range.area.top + row;
  const left = range.area.left + column;
  return rangeEntity({ ...range, area: { top, left, bottom: top, right: left } });
}

function resized(range: GridRange, rows: number, columns: number): Entity {
  return rangeEntity({ ...range, area: { ...range.area, bottom: range.area.top + rows - 1, right: range.area.left + columns - 1 } });
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function intersection(range: GridRange, other: GridRange): Entity | null {
  if (range.sheet.getSheetId() !== other.sheet.getSheetId() || !overlaps(range.area, other.area)) return null;
  return rangeEntity({
    ...range,
    area: {
      top: Math.max(range.area.top, other.area.top),
      left: Math.max(range.area.left, other.area.left),
      bottom: Math.min(range.area.bottom, other.area.bottom),
      right: Math.min(range.area.right, other.area.right),
    },
  });
}

function whole(value: Argument): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${String(value)} is not a whole number`);
  return value;
}

function count(value: Argument): number {
  if (whole(value) < 1) throw invalidArgument(`${String(value)} rows or columns`);
  return whole(value);
}
