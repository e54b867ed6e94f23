import { calculate } from "../grid/calculate";
import { commentsOf } from "../grid/gridComments";
import type { Entities, Grid, GridRange } from "../grid/Grid";
import { namesOf } from "../grid/gridNames";
import { tablesOf } from "../grid/gridTables";
import { entity, type Entity, type EntityKind } from "../protocol/kind";
import { unknownMember } from "../protocol/RichApiError";
import { commentsEntity } from "./commentKinds";
import { functionsEntity } from "./functionsKind";
import { namesEntity } from "./nameKinds";
import { notesEntity } from "./noteKinds";
import { rangeEntity } from "./rangeKind";
import { tablesEntity } from "./tableKinds";
import { worksheetEntity, worksheetsEntity } from "./worksheetKind";

const workbookKind: EntityKind<Grid> = {
  type: "Workbook",
  get: { Name: ({ settings }) => settings.fileName() },
  objects: {
    Application: (grid) => entity(applicationKind, grid),
    Comments: (grid) => commentsEntity({ grid, list: () => commentsOf(grid) }),
    Functions: functionsEntity,
    Notes: notesEntity,
    Names: (grid) => namesEntity({ grid, list: () => namesOf(grid).filter(({ sheet }) => sheet === undefined) }),
    Tables: (grid) => tablesEntity({ grid, list: () => tablesOf(grid) }),
    Worksheets: worksheetsEntity,
    _Runtime: (grid) => entity(runtimeKind, grid),
  },
  methods: {
    GetActiveCell: (grid) => {
      const { area, ...rest } = selectedRange(grid);
      return rangeEntity({ ...rest, area: { ...area, bottom: area.top, right: area.left } });
    },
    GetSelectedRange: (grid) => rangeEntity(selectedRange(grid)),
    _RemoveReference: () => null,
  },
};

const applicationKind: EntityKind<Grid> = {
  type: "Application",
  get: {
    CalculationMode: ({ settings }) => settings.situation.calculation,
    DecimalSeparator: ({ settings }) => separator(settings.culture, "decimal"),
    ThousandsSeparator: ({ settings }) => separator(settings.culture, "group"),
  },
  objects: { CultureInfo: (grid) => entity(cultureKind, grid) },
  methods: { Calculate: calculate, SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
};

const cultureKind: EntityKind<Grid> = {
  type: "CultureInfo",
  get: { Name: ({ settings }) => settings.culture },
  objects: { NumberFormat: (grid) => entity(numberFormatKind, grid) },
};

const numberFormatKind: EntityKind<Grid> = {
  type: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: ({ settings }) => separator(settings.culture, "decimal"),
    NumberGroupSeparator: ({ settings }) => separator(settings.culture, "group"),
  },
};

const runtimeKind: EntityKind<Grid> = {
  type: "Runtime",
  get: { EnableEvents: () => true },
  set: {
    EnableEvents: (_, isEnabled) => {
      if (isEnabled !== true) throw unknownMember("Runtime", "enableEvents = false");
    },
  },
};

/** The object that every request starts from. */
export function workbookEntity(grid: Grid): Entity {
  return entity(workbookKind, grid);
}

export const entities: Entities = { worksheet: worksheetEntity, range: rangeEntity };

/** Univer starts without a selection; Excel has cell A1 selected then. */
function selectedRange(grid: Grid): GridRange {
  const sheet = grid.workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  const {
    startRow: top,
    startColumn: left,
    endRow: bottom,
    endColumn: right,
  } = range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  return { grid, sheet, area: { top, left, bottom, right } };
}

function separator(culture: string, type: "decimal" | "group"): string {
  return new Intl.NumberFormat(culture).formatToParts(12345.6).find((each) => each.type === type)?.value ?? "";
}
