import { formatArea } from "../../workbook/area";
import type { Place } from "../../workbook/port";

/** "Budget 2027!D7": for people, so without a formula's quotes. */
export function placeText({ sheet, area }: Place): string {
  return `${sheet}!${formatArea(area)}`;
}
