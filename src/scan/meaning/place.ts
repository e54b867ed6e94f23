import type { Label } from "../sheet/labels";
import type { SheetSurvey } from "../sheet/sheetSurvey";
import type { Seen } from "./meaning";

export function seenCell({ sheet }: SheetSurvey, row: number, column: number): Seen {
  return { sheet: sheet.name, area: { top: row, left: column, bottom: row, right: column } };
}

/** Undefined for the name of a sheet, which stands in no cell. */
export function seenLabel(survey: SheetSurvey, { row, column }: Pick<Label, "row" | "column">): Seen | undefined {
  return row < 0 ? undefined : seenCell(survey, row, column);
}
