import type { LoggedValue } from "../../domain/change/change";
import { isCellError } from "../../workbook/cells";
import type { KindName } from "../../workbook/table/kind";
import { schemaByKey, type ColumnKey } from "../../workbook/tables/tables";
import { tableKeys, type TableKey } from "../../workbook/tableKey";
import type { Check } from "../check/check";
import { namedBy } from "./namedBy";

/** What a plan is frozen by: what its figures are made of, and what they come to. */
const frozenColumns: { readonly [Table in TableKey]?: readonly ColumnKey<Table>[] } = {
  settings: ["horizonYears", "baseYear", "currency", "correlation", "scenario"],
  targets: ["value", "years", "margin", "requiredRevenue", "baselineRevenue", "gap", "onPaper", "proven", "potentialCeiling", "verdict"],
  hypotheses: ["status", "impactBase", "claimed", "testDate", "outcome"],
  totals: ["revenueBase", "revenueNext", "potentialCeiling"],
  sharedGoals: ["revenue", "margin"],
  phasing: ["year"],
  capacity: ["target"],
};

/** One figure of the plan as it stands in the sheet. */
export interface PlanFigure {
  readonly table: TableKey;
  /** Id of the row. */
  readonly about: string;
  /** What the row is called; the header that the column has now. */
  readonly subject: string;
  readonly field: string;
  readonly header: string;
  readonly kind: KindName;
  /** A formula computes it. */
  readonly isDerived: boolean;
  readonly value?: LoggedValue;
}

/** Every figure that a plan is frozen by, in the order of our tables; of rows that can be found again. */
export function planFigures({ workbook, tables: { found } }: Check): readonly PlanFigure[] {
  return tableKeys.flatMap((table): readonly PlanFigure[] => {
    const there = found[table];
    const cells = workbook.sheets.find(({ id }) => id === there?.sheetId)?.cells;
    const id = there?.columns.get("id");
    if (!there || !cells || !id) return [];
    const columns = columnsOf(table).flatMap(({ key, kind, formula }) => {
      const column = there.columns.get(key);
      return column ? [{ ...column, key, kind: kind.name, isDerived: formula !== undefined }] : [];
    });
    const figures: PlanFigure[] = [];
    for (let row = there.area.top + 1; row <= there.area.bottom - Number(there.hasTotals); row += 1) {
      const held = (offset: number | undefined): LoggedValue | undefined => {
        const value = offset === undefined ? undefined : cells.value(row, there.area.left + offset);
        return value === undefined || value === "" || isCellError(value) ? undefined : value;
      };
      const about = String(held(id.offset) ?? "");
      if (about === "") continue;
      const names = namedBy(table).flatMap((key) => held(there.columns.get(key)?.offset) ?? []);
      const subject = String(names[0] ?? "");
      for (const { key, header, offset, kind, isDerived } of columns) {
        const value = held(offset);
        figures.push({ table, about, subject, field: key, header, kind, isDerived, ...(value !== undefined && { value }) });
      }
    }
    return figures;
  });
}

/** Of Markets every column that people fill with a number. */
function columnsOf(table: TableKey) {
  const { columns } = schemaByKey[table];
  if (table === "markets")
    return columns.filter(({ formula, kind }) => formula === undefined && kind.isNumber === true && kind.name !== "date");
  const wanted: readonly string[] = frozenColumns[table] ?? [];
  return columns.filter(({ key }) => wanted.includes(key));
}
