import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { Area } from "../../../workbook/area";
import type { Json } from "../protocol/richApiMessage";

/** What Excel knows of a sheet and Univer does not. It stands in the sheet's own custom data, so it is saved with the workbook. */
export interface SheetRecord {
  readonly isVeryHidden?: boolean;
  /** Ids of tables whose last row is a totals row. */
  readonly tablesWithTotals?: readonly string[];
  /** Ids of tables whose header row is switched off. */
  readonly tablesWithoutHeaders?: readonly string[];
  /** Ids of tables whose rows were all deleted; one that is filled again is empty no more. */
  readonly emptiedTables?: readonly string[];
  /** By the id of a filtered table: the sheet's rows that its filter hides. */
  readonly hiddenRows?: Readonly<Record<string, readonly number[]>>;
  /** How it is printed and shown, by the member that sets it. */
  readonly settings?: Readonly<Record<string, Json>>;
  /** By the id of the note that shows the comment in the grid. */
  readonly comments?: Readonly<Record<string, CommentRecord>>;
  /** Univer's grid draws none. */
  readonly charts?: readonly ChartRecord[];
}

export interface ChartRecord {
  readonly id: string;
  /** What was set, by the path of its members: "Title.Text". */
  readonly properties: Readonly<Record<string, Json>>;
  /** The cells that it covers. */
  readonly position?: Area;
  readonly series: readonly SeriesRecord[];
}

export interface SeriesRecord {
  readonly properties: Readonly<Record<string, Json>>;
  readonly values: ChartCells;
  readonly labels?: ChartCells;
}

/** `sheet` is its id. Addresses do not move along with inserted rows. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface CommentRecord {
  readonly author: string;
  readonly text: string;
  readonly created: string;
  readonly replies: readonly ReplyRecord[];
}

export interface ReplyRecord {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly created: string;
}

const key = "excelMarks";

export function recordOf(sheet: FWorksheet): SheetRecord {
  const custom: Readonly<Record<string, unknown>> = sheet.getCustomMetadata() ?? {};
  const record = custom[key];
  return typeof record === "object" && record !== null ? record : {};
}

export function changeRecord(sheet: FWorksheet, change: SheetRecord): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [key]: { ...recordOf(sheet), ...change } });
}
