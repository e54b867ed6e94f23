import { problemAt } from "../../domain/check/checkValue";
import { monthsOfYear } from "../../domain/phasing/phasing";
import { bad, good } from "../../domain/ground/result";
import type { SheetChart, WorkbookEdit } from "../../workbook/port";
import { columnsReference, nameKey, quoted } from "../../workbook/table/sheetFormula";
import { formulaSheet, headerOf, tableNameOf } from "../../workbook/tables/foundTable";
import type { TableKey } from "../../workbook/tableKey";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import type { Writing } from "./writing";

/** The cell that says which year the chart shows: another name typed there shows another year. */
const shownName = "GrowthMonthsShown";

/** Draws the year of a phasing beside the table Months, or shows it in the chart that is there. Only a chart that was not there is taken back. */
export const drawMonthsChart: Deed<"draw-months-chart", { readonly id: string }> = {
  name: "draw-months-chart",
  edits: (writing, { id }) => {
    const { found } = writing.check.tables;
    return found.phasing && found.months ? good(editsToDraw(writing, id)) : bad(problemAt("id", "missing", id));
  },
  undo: ({ before, after }, { id }) => (isDrawn(before) ? [] : [{ ...monthsChart(after, id), do: "erase-chart" }]),
};

/** `id`: of the phasing's row. `made` are the tables of the same write. */
export function editsToDraw(writing: Writing, id: string, made: readonly TableKey[] = []): readonly WorkbookEdit[] {
  return [{ ...monthsChart(writing, id, made), do: "draw-chart" }];
}

function isDrawn({ workbook }: Check): boolean {
  return workbook.names.some(({ name, formula }) => name.toLowerCase() === shownName.toLowerCase() && !formula.includes("#"));
}

/** What was reached and what is expected as columns, last year and the plan as lines (PLAN.md, "Phasing of a year"). */
function monthsChart(
  { check, language }: Writing,
  id: string,
  made: readonly TableKey[] = [],
): { readonly table: string; readonly chart: SheetChart } {
  const { found } = check.tables;
  const { column } = formulaSheet(found, "months", language, made);
  const header = (key: string): string => headerOf(found, "months", key, language);
  const ofPhasing = (key: string): string => headerOf(found, "phasing", key, language);
  const idToName = columnsReference(tableNameOf(found, "phasing"), ofPhasing("id"), ofPhasing("name"));
  const rows = Array.from({ length: monthsOfYear }, (_, index) => {
    const own = `EXACT(${column("months", "key")},${nameKey(shownName)})*(${column("months", "monthStep")}=${index + 1})`;
    const sum = (key: string): string => `SUMPRODUCT(${own},${column("months", key)})`;
    const isDone = `SUMPRODUCT(${own}*${column("months", "hasActual")})>0`;
    return [
      index + 1,
      { formula: `=${sum("lastStep")}` },
      { formula: `=${sum("planned")}` },
      { formula: `=IF(${isDone},${sum("actualStep")},"")` },
      { formula: `=IF(${isDone},"",${sum("expected")})` },
    ];
  });
  return {
    table: tableNameOf(found, "months"),
    chart: {
      name: shownName,
      title: { formula: `=${shownYear(idToName, id)}` },
      headers: ["month", "lastYear", "planned", "actual", "expected"].map(header),
      rows,
      series: [
        { is: "line", color: "8A94A3" },
        { is: "line", color: "1B2A41" },
        { is: "column", color: "0F6CBD" },
        { is: "column", color: "CFE4FA", isExpected: true },
      ],
      format: "#,##0",
    },
  };
}

/** By its id: it may be called otherwise, and stand elsewhere. Blank when it was deleted. */
function shownYear(idToName: string, id: string): string {
  return `IFERROR(VLOOKUP(${quoted(id)},${idToName},COLUMNS(${idToName}),FALSE)&"","")`;
}
