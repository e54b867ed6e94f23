import { FormulaReader } from "../../../src/scan/formula/formulaReader";
import { surveySheet, type SheetSurvey } from "../../../src/scan/sheet/sheetSurvey";
import { PeriodSides } from "../../../src/scan/sheet/sides";
import { WordReader } from "../../../src/scan/words/readWords";
import { workbookOf, type SheetText } from "../../golden/grid";

function surveysOf(sheets: readonly SheetText[]): readonly SheetSurvey[] {
  const workbook = workbookOf(sheets);
  const reader = new FormulaReader(workbook);
  return workbook.sheets.map((sheet) => {
    const steps = surveySheet(sheet, false, reader);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  });
}

/** The side of each column in a row of the last sheet. */
function sides(sheets: readonly SheetText[], row: number, columns: readonly number[], asOf?: string): (string | undefined)[] {
  const surveys = surveysOf(sheets);
  const survey = surveys.at(-1) as SheetSurvey;
  const of = new PeriodSides(surveys, new WordReader(), asOf).of(survey);
  return columns.map((column) => of.at(row, column)?.side);
}

describe("where actuals end", () => {
  it("is said by letters in the headers", () => {
    expect(sides([{ name: "P", rows: [["", "FY25A", "FY26E"], ["Growth", "5%", "6%"]] }], 1, [1, 2])).toEqual(["actual", "plan"]);
  });

  it("is said by a group over the headers", () => {
    expect(sides([{ name: "P", rows: [["", "Historical", "", "Forecast", ""], ["", 2021, 2022, 2023, 2024], ["Growth", "5%", "6%", "6%", "6%"]] }], 2, [1, 2, 3, 4])).toEqual(["actual", "actual", "plan", "plan"]);
  });

  it("is seen where amounts begin to be carried on", () => {
    const rows = [["", 2021, 2022, 2023], ["Sales", 100, 110, "=C2*(1+D3) -> 121"], ["Growth", "", "10%", "10%"]];
    expect(sides([{ name: "P", rows }], 2, [2, 3])).toEqual(["actual", "plan"]);
  });

  it("is known on a sheet from what another shows", () => {
    const model = { name: "Model", rows: [["", 2024, 2025], ["Sales", 100, "=B2*1.1 -> 110"]] };
    expect(sides([model, { name: "Ratios", rows: [["", 2023, 2024, 2025], ["Growth", "1%", "2%", "3%"]] }], 1, [1, 2, 3])).toEqual(["actual", "actual", "plan"]);
  });

  it("falls back on today's date, and admits what it does not know", () => {
    const rows = [["", 2021, 2026, 2031], ["Growth", "1%", "2%", "3%"]];
    expect(sides([{ name: "P", rows }], 1, [1, 2, 3], "2026-11-21")).toEqual(["actual", "unknown", "plan"]);
    expect(sides([{ name: "P", rows }], 1, [1, 2, 3])).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("leaves alone a block whose label stands among the periods", () => {
    const rows = [["", "FY25A", "FY26A", "FY27E"], ["Sales", 1, "Growth", "5%"]];
    expect(sides([{ name: "P", rows }], 1, [3])).toEqual([undefined]);
  });
});
