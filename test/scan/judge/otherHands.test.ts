import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import type { Finding } from "../../../src/scan/finding";
import { columnName, formatArea } from "../../../src/workbook/area";
import { CellsBuilder } from "../../../src/workbook/cellsBuilder";
import { workbookOf, type CellText } from "../../golden/grid";

/** Kinds of tables that sixty workbooks by another hand showed, each in words of our own. */
type Rows = readonly (readonly CellText[])[];

const scan = (rows: Rows, name = "Sheet"): readonly Finding[] => scanWorkbook(workbookOf([{ name, rows }]), { asOf: "2026-11-21" });
const ranges = (rows: Rows, name?: string): readonly string[] =>
  scan(rows, name)
    .map(({ area }) => formatArea(area))
    .sort();

describe("a year that is grown and spread over its parts", () => {
  const quarters = (formula: (part: number) => string): Rows => [
    ["Plan 2027"],
    ["Sales rep", 2026, "Q1", "Q2", "Q3", "Q4"],
    ["Revenue North", 800, ...[0.2, 0.3, 0.2, 0.3].map(formula)],
    ["Revenue South", 600, ...[0.2, 0.3, 0.2, 0.3].map((part) => formula(part).replaceAll("3", "4").replace("0.4", "0.3"))],
  ];

  it("finds the growth beside the part", () => {
    expect(scan(quarters((part) => `=$B3*1.06*${part} -> 1`)).map(({ value }) => value[0])).toContain(0.06);
  });

  it("finds it before a division by the quarters or months of a year", () => {
    for (const periods of [4, 12]) expect(scan(quarters(() => `=$B3*(1+6%)/${periods} -> 1`)).map(({ value }) => value[0])).toContain(0.06);
  });

  it("finds it in a sum of quarters that are each carried on by it", () => {
    const rows: Rows = [["Plan"], ["", "Q1 2026", "Q2 2026", "H1 2027"], ["Revenue", 100, 120, "=B3*(1+5%)+C3*(1+5%) -> 231"]];
    expect(scan(rows)).toMatchObject([{ kind: "growth-assumption", value: [0.05], where: "formula" }]);
    expect(scan([...rows.slice(0, 2), ["Revenue", 100, 120, "=B3*(1+5%)+C3*(1+9%) -> 236"]])).toEqual([]);
  });

  it("still takes price and volume together", () => {
    expect(scan([["Plan"], ["", 2026, 2027], ["Revenue", 100, "=B3*1.04*1.03 -> 107.12"]])[0]?.value).toEqual([0.0712]);
  });
});

it("takes a number around one for growth where it makes the next period of the last", () => {
  const rows = (header: string): Rows => [
    ["Budget"],
    ["Line", "Units 2026", "x", header, "Revenue"],
    ["Bikes", 100, 1.04, "=B3*C3 -> 104", "=D3*900 -> 93600"],
    ["Parts", 200, 1.1, "=B4*C4 -> 220", "=D4*50 -> 11000"],
  ];
  expect(scan(rows("Units 2027")).map(({ value }) => value[0])).toEqual(expect.arrayContaining([0.04, 0.1]));
  expect(scan(rows("Units incl. spoilage"))).toEqual([]);
});

it("takes a margin for one though only its rest is calculated, in any sign", () => {
  for (const sign of ["", "-"])
    expect(
      ranges([
        ["Business plan"],
        ["Gross margin rate", "64%"],
        ["", 2027, 2028],
        ["Turnover", 500, 540],
        ["Purchases", `=${sign}B4*(1-$B$2) -> ${sign}180`, `=${sign}C4*(1-$B$2) -> ${sign}194`],
      ]),
    ).toContain("B2");
});

it("takes progress and chances for what they are, whatever the line is called", () => {
  expect(
    ranges([
      ["Roadmap"],
      ["Task", "% complete", "Planned %"],
      ["Gross margin cockpit", "40%", "60%"],
      ["Revenue growth dashboard", "10%", "30%"],
    ]),
  ).toEqual([]);
  expect(
    ranges([
      ["Risk", "Prob", "Impact k€"],
      ["Buyers leave", "20%", 40],
      ["Sales growth stronger than capacity (+25% orders)", "10%", 17],
    ]),
  ).toEqual([]);
});

it("takes one of two headings side by side for no title of what stands below both", () => {
  const mail: Rows = [
    ["", ""],
    ["", "", "", "Mailing"],
    ["", "", "", "Click rate", "4.1%"],
    ["", "", "", "Reply rate", "31.2%"],
  ];
  expect(ranges([["Tracker"], ["", "Target", "", "", "Actual"], ["Visits", 100, "", "", 90], ...mail])).toEqual([]);
});

it("reads a rise from a day on as planned", () => {
  expect(scan([["Voornemens"], ["- prijzen broodjes per 1 maart met 5% omhoog"]])).toMatchObject([
    { kind: "price-increase", value: [0.05] },
  ]);
});

it("names a step of a funnel in other languages as in English", () => {
  expect(scan([["Premissas"], ["Taxa de cadastro", "12%"]])).toMatchObject([{ kind: "conversion-target" }]);
  expect(scan([["Premissas"], ["Custo do cadastro", "12%"]])).toEqual([]);
});

describe("market data", () => {
  it("is a column that says market and money", () => {
    const rows: Rows = [
      ["Export plan"],
      ["Country", "Market 2026 (€m)", "Share goal 2029", "Sales 2029"],
      ["Chile", 62, "3%", "=B3*C3 -> 1.86"],
      ["Peru", 30, "4%", "=B4*C4 -> 1.2"],
    ];
    expect(scan(rows).map(({ kind, support }) => `${kind} ${support}`)).toEqual(Array(2).fill("share-target market-data"));
  });

  it("does not speak for what stands in a block of its own", () => {
    const rows = (gap: readonly CellText[]): Rows => [
      ["Assumptions"],
      ["Monthly growth of visits", "8%", ...gap, "Market size (€m)", 8200],
    ];
    expect(scan(rows([""]))[0]?.support).toBe("none");
  });
});

/**
 * The case `year_formulas_no_results` asks for 2027 to 2029 and allows 2026 beside them, but not its value in the same finding. A plan that begins in the year
 * that runs is one path from its base, 2025: all four percentages are typed and carry the line on, so they stay one finding.
 */
it("takes a plan from its base year on as one path, though its years are formulas without results", () => {
  const builder = new CellsBuilder();
  builder.add(0, 0, "Business plan");
  ["Year", "Revenue", "Revenue growth"].forEach((label, row) => builder.add(row + 2, 0, label));
  builder.add(2, 1, 2025);
  builder.add(3, 1, 1000);
  [0.05, 0.12, 0.12, 0.15].forEach((rate, at) => {
    const [before, own] = [columnName(at + 1), columnName(at + 2)];
    builder.add(2, at + 2, undefined, `=${before}3+1`);
    builder.add(3, at + 2, undefined, `=${before}4*(1+${own}5)`);
    builder.add(4, at + 2, rate, undefined, "0%");
  });
  const [sheet] = workbookOf([{ name: "Plan", rows: [] }]).sheets;
  if (!sheet) throw new Error("no sheet");
  const found = scanWorkbook({ ...workbookOf([]), sheets: [{ ...sheet, cells: builder.build() }] }, { asOf: "2026-11-30" });
  expect(found.map(({ area, value }) => [formatArea(area), value])).toEqual([["C5:F5", [0.05, 0.12, 0.12, 0.15]]]);
  expect(found[0]?.meaning).toMatchObject({ axis: "time", base: { amount: 1000, year: 2025 } });
});
