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
    expect(
      sides(
        [
          {
            name: "P",
            rows: [
              ["", "FY25A", "FY26E"],
              ["Growth", "5%", "6%"],
            ],
          },
        ],
        1,
        [1, 2],
      ),
    ).toEqual(["actual", "plan"]);
  });

  it("is said by a group over the headers", () => {
    expect(
      sides(
        [
          {
            name: "P",
            rows: [
              ["", "Historical", "", "Forecast", ""],
              ["", 2021, 2022, 2023, 2024],
              ["Growth", "5%", "6%", "6%", "6%"],
            ],
          },
        ],
        2,
        [1, 2, 3, 4],
      ),
    ).toEqual(["actual", "actual", "plan", "plan"]);
  });

  it("is seen where amounts begin to be carried on", () => {
    const rows = [
      ["", 2021, 2022, 2023],
      ["Sales", 100, 110, "=C2*(1+D3) -> 121"],
      ["Growth", "", "10%", "10%"],
    ];
    expect(sides([{ name: "P", rows }], 2, [2, 3])).toEqual(["actual", "plan"]);
  });

  it("is known on a sheet from what another shows", () => {
    const model = {
      name: "Model",
      rows: [
        ["", 2024, 2025],
        ["Sales", 100, "=B2*1.1 -> 110"],
      ],
    };
    expect(
      sides(
        [
          model,
          {
            name: "Ratios",
            rows: [
              ["", 2023, 2024, 2025],
              ["Growth", "1%", "2%", "3%"],
            ],
          },
        ],
        1,
        [1, 2, 3],
      ),
    ).toEqual(["actual", "actual", "plan"]);
  });

  it("falls back on today's date, and admits what it does not know", () => {
    const rows = [
      ["", 2021, 2026, 2031],
      ["Growth", "1%", "2%", "3%"],
    ];
    expect(sides([{ name: "P", rows }], 1, [1, 2, 3], "2026-11-21")).toEqual(["actual", "unknown", "plan"]);
    expect(sides([{ name: "P", rows }], 1, [1, 2, 3])).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("leaves alone a block whose label stands among the periods", () => {
    const rows = [
      ["", "FY25A", "FY26A", "FY27E"],
      ["Sales", 1, "Growth", "5%"],
    ];
    expect(sides([{ name: "P", rows }], 1, [3])).toEqual([undefined]);
  });

  it("is said beside each period that runs downwards, in lists that repeat their years", () => {
    const rows = [
      ["Jahr", "Status", "Land", "Wachstum"],
      [2025, "Ist", "DE", "3%"],
      [2025, "Ist", "AT", "4%"],
      [2026, "Plan", "DE", "5%"],
      [2026, "Plan", "AT", "5%"],
    ];
    expect([1, 2, 3, 4].map((row) => sides([{ name: "P", rows }], row, [3])[0])).toEqual(["actual", "actual", "plan", "plan"]);
  });

  it("is the base year that the sheet names, though amounts are carried on into it", () => {
    const rows = [
      ["Base year", 2025],
      [],
      ["", 2024, 2025, 2026],
      ["Growth", "", "5%", "6%"],
      ["Sales", 100, "=B5*(1+C4) -> 105", "=C5*(1+D4) -> 111"],
    ];
    expect(sides([{ name: "P", rows }], 3, [2, 3])).toEqual(["actual", "plan"]);
  });

  it("begins with the first period when the amount before it has a header of words", () => {
    const rows = [
      ["", "Start", 2027, 2028],
      ["Sales", 100, "=B2*(1+C3) -> 105", "=C2*(1+D3) -> 110"],
      ["Growth", "", "5%", "5%"],
    ];
    expect(sides([{ name: "P", rows }], 2, [2, 3])).toEqual(["plan", "plan"]);
  });

  it("takes a quarter of a year with actuals for past, and what is over at the date", () => {
    const report = [
      ["", "Q3 2026", "Q3 2025", "ytd 2026"],
      ["Margin", "41%", "40%", "40%"],
    ];
    expect(sides([{ name: "P", rows: report }], 1, [1, 2], "2026-11-21")).toEqual(["actual", "actual"]);
    const quarters = [
      ["", "Q2 2026", "Q3 2026", "Q4 2026", "Q1 2027"],
      ["Margin", "41%", "41%", "42%", "42%"],
    ];
    expect(sides([{ name: "P", rows: quarters }], 1, [1, 2, 3, 4], "2026-11-21")).toEqual(["actual", "actual", "unknown", "plan"]);
  });
});
