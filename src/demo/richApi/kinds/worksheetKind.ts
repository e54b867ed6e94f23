import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { lastSheetColumn, lastSheetRow } from "../../../workbook/area";
import { commentsOnSheet } from "../grid/gridComments";
import { requireSheet, type Grid, type GridSheet } from "../grid/Grid";
import { namesOf } from "../grid/gridNames";
import { calculate } from "../grid/calculate";
import { tablesOnSheet } from "../grid/gridTables";
import { rangeArgument } from "../grid/rangeArgument";
import { usedArea } from "../grid/readCells";
import { changeRecord, recordOf } from "../grid/sheetRecord";
import { requireInFront, requireOpenStructure } from "../grid/structure";
import { entity, isEntity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, RichApiError, unknownMember } from "../protocol/RichApiError";
import { requireWritable } from "../grid/writeCells";
import { chartsEntity } from "./chartKinds";
import { commentsEntity } from "./commentKinds";
import { freezePanesEntity } from "./freezePanesKind";
import { namesEntity } from "./nameKinds";
import { pageLayoutEntity } from "./pageLayoutKind";
import { tablesEntity } from "./tableKinds";

const worksheetKind: EntityKind<GridSheet> = {
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.getSheetId() }),
  get: {
    Id: ({ sheet }) => sheet.getSheetId(),
    Name: ({ sheet }) => sheet.getSheetName(),
    Position: ({ sheet }) => sheet.getIndex(),
    TabColor: ({ sheet }) => sheet.getTabColor() ?? "",
    Visibility: ({ sheet }) => visibilityOf(sheet),
  },
  set: {
    Name: ({ grid, sheet }, name) => {
      requireOpenStructure(grid);
      sheet.setName(checkedName(grid, name, sheet));
    },
    Position: ({ grid, sheet }, position) => {
      requireOpenStructure(grid);
      if (typeof position !== "number") throw invalidArgument("a position");
      grid.workbook.moveSheet(sheet, position);
    },
    // So it is called on the way.
    Gridlines: (own, isShown) => {
      requireWritable(own);
      own.sheet.setHiddenGridlines(isShown !== true);
    },
    TabColor: (own, color) => {
      requireOpenStructure(own.grid);
      if (typeof color !== "string") throw invalidArgument("a color such as #FFA500");
      own.sheet.setTabColor(color);
    },
    Visibility: ({ grid, sheet }, visibility) => {
      requireOpenStructure(grid);
      setVisibility(grid, sheet, visibility);
    },
  },
  objects: {
    Charts: chartsEntity,
    Comments: ({ grid, sheet }) => commentsEntity({ grid, sheet, list: () => commentsOnSheet({ grid, sheet }) }),
    FreezePanes: freezePanesEntity,
    Names: ({ grid, sheet }) =>
      namesEntity({ grid, sheet, list: () => namesOf(grid).filter((name) => name.sheet?.getSheetId() === sheet.getSheetId()) }),
    PageLayout: pageLayoutEntity,
    Protection: (sheet) => entity(protectionKind, sheet),
    Tables: ({ grid, sheet }) => tablesEntity({ grid, sheet, list: () => tablesOnSheet(grid, sheet) }),
  },
  methods: {
    Activate: ({ grid, sheet }) => {
      requireInFront(grid);
      if (sheet.isSheetHidden()) throw new RichApiError("InvalidOperation", `${sheet.getSheetName()} is hidden`);
      sheet.activate();
      return null;
    },
    Calculate: ({ grid }) => calculate(grid),
    Delete: ({ grid, sheet }) => {
      requireOpenStructure(grid);
      if (!grid.workbook.deleteSheet(sheet)) throw new RichApiError("InvalidOperation", "A workbook keeps at least one visible sheet.");
      return null;
    },
    GetCell: ({ grid, sheet }, [row, column]) =>
      grid.entities.range({ grid, sheet, area: { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) } }),
    GetRange: ({ grid, sheet }, [address]) => {
      if (address === null || address === undefined)
        return grid.entities.range({ grid, sheet, area: { top: 0, left: 0, bottom: lastSheetRow, right: lastSheetColumn } });
      return grid.entities.range(rangeArgument({ grid, sheet }, address));
    },
    GetRangeByIndexes: ({ grid, sheet }, [row, column, rows, columns]) => {
      const [top, left] = [Number(row), Number(column)];
      return grid.entities.range({ grid, sheet, area: { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 } });
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      used(sheet, valuesOnly) ?? sheet.grid.entities.range({ ...sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
  },
};

const worksheetsKind: EntityKind<Grid> = {
  type: "WorksheetCollection",
  items: (grid) => grid.workbook.getSheets().map((sheet) => grid.entities.worksheet({ grid, sheet })),
  methods: {
    Add: (grid, [name]) => addSheet(grid, name),
    GetActiveWorksheet: (grid) => grid.entities.worksheet({ grid, sheet: grid.workbook.getActiveSheet() }),
    GetCount: (grid) => grid.workbook.getSheets().length,
    GetItem: (grid, [key]) => grid.entities.worksheet(requireSheet(grid, String(key))),
    GetItemOrNullObject: (grid, [key]) => {
      const found = grid.workbook
        .getSheets()
        .find((sheet) => sheet.getSheetId() === key || sheet.getSheetName().toLowerCase() === String(key).toLowerCase());
      return found ? grid.entities.worksheet({ grid, sheet: found }) : null;
    },
    ...registrations([
      "_RegisterActivatedEvent",
      "_RegisterAddedEvent",
      "_RegisterDataChangedEvent",
      "_RegisterDeletedEvent",
      "_RegisterSelectionChangedEvent",
    ]),
    ...registrations([
      "_UnregisterActivatedEvent",
      "_UnregisterAddedEvent",
      "_UnregisterDataChangedEvent",
      "_UnregisterDeletedEvent",
      "_UnregisterSelectionChangedEvent",
    ]),
  },
};

const protectionKind: EntityKind<GridSheet> = {
  type: "WorksheetProtection",
  get: { Protected: ({ sheet }) => sheet.getWorksheetPermission().isProtected() },
  methods: {
    Protect: async ({ sheet }, [, password]) => {
      if (password !== undefined && password !== null) throw unknownMember("WorksheetProtection", "protect() with a password");
      if (sheet.getWorksheetPermission().isProtected()) throw new RichApiError("InvalidOperation", "The sheet is protected already.");
      await sheet.getWorksheetPermission().protect();
      return null;
    },
    Unprotect: async ({ sheet }) => {
      await sheet.getWorksheetPermission().unprotect();
      return null;
    },
  },
};

export function worksheetEntity(sheet: GridSheet): Entity {
  return entity(worksheetKind, sheet);
}

export function worksheetsEntity(grid: Grid): Entity {
  return entity(worksheetsKind, grid);
}

function visibilityOf(sheet: FWorksheet): string {
  if (!sheet.isSheetHidden()) return "Visible";
  return recordOf(sheet).isVeryHidden ? "VeryHidden" : "Hidden";
}

function setVisibility(grid: Grid, sheet: FWorksheet, visibility: Json): void {
  if (visibility === "Visible") sheet.showSheet();
  else if (visibility === "Hidden" || visibility === "VeryHidden") {
    const others = grid.workbook.getSheets().filter((other) => other.getSheetId() !== sheet.getSheetId() && !other.isSheetHidden());
    if (others.length === 0) throw new RichApiError("InvalidOperation", "A workbook keeps at least one visible sheet.");
    if (!sheet.isSheetHidden()) sheet.hideSheet();
  } else throw invalidArgument(`visibility ${String(visibility)}`);
  changeRecord(sheet, { isVeryHidden: visibility === "VeryHidden" });
}

/** A new sheet is the last one, and does not become the active one. */
function addSheet(grid: Grid, name: Argument): Entity {
  requireInFront(grid);
  requireOpenStructure(grid);
  const active = grid.workbook.getActiveSheet();
  const sheet = grid.workbook.insertSheet(name === undefined || name === null ? freeName(grid) : checkedName(grid, name));
  active.activate();
  return grid.entities.worksheet({ grid, sheet });
}

function checkedName(grid: Grid, name: Argument, self?: FWorksheet): string {
  if (typeof name !== "string" || isEntity(name)) throw invalidArgument("a sheet name");
  const isRefused = name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isRefused) throw invalidArgument(`sheet name ${name}`);
  const other = grid.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== self?.getSheetId())
    throw new RichApiError("ItemAlreadyExists", `A resource with the same name already exists: ${name}`, 409);
  return name;
}

function freeName(grid: Grid): string {
  const taken = new Set(grid.workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function used(sheet: GridSheet, valuesOnly: Argument): Entity | null {
  const area = usedArea(sheet, valuesOnly === true);
  return area ? sheet.grid.entities.range({ ...sheet, area }) : null;
}

/** Every event is sent; the client drops those that nobody listens to. */
function registrations(names: readonly string[]): Readonly<Record<string, () => null>> {
  return Object.fromEntries(names.map((name) => [name, () => null]));
}
