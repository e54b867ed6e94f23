import { lastSheetColumn, lastSheetRow, parseArea, type Area } from "../../../workbook/area";
import { isEntity, type Argument } from "../protocol/kind";
import { invalidArgument, itemNotFound } from "../protocol/RichApiError";
import type { GridRange } from "./Grid";

/** "B5:C9", "Sheet1!B5", "'My sheet'!$B$5", "5:7", "B:C", a range object. */
export function rangeArgument(origin: Omit<GridRange, "area">, argument: Argument): GridRange {
  if (isEntity(argument) && argument.type === "Range") return argument.subject as GridRange;
  if (typeof argument !== "string") throw invalidArgument("a range or an address");
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')+)'!|([^!]+)!)?(.+)$/s.exec(argument) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet =
    name === undefined
      ? origin.sheet
      : origin.grid.workbook.getSheets().find((each) => each.getSheetName().toLowerCase() === name.toLowerCase());
  if (!sheet) throw itemNotFound(`worksheet of ${argument}`);
  const area = parseArea(address) ?? wholeRowsOrColumns(address);
  if (!area) throw invalidArgument(`address ${argument}`);
  return { grid: origin.grid, sheet, area };
}

function wholeRowsOrColumns(address: string): Area | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastSheetColumn };
  const [, first, last] = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address) ?? [];
  const area = first && last ? parseArea(`${first}1:${last}1`) : undefined;
  return area && { ...area, bottom: lastSheetRow };
}
