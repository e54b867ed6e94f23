import type { Finding } from "../../../src/scan/finding";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf, type CellText } from "../../golden/grid";

const scan = (rows: readonly (readonly CellText[])[], name = "Sheet"): readonly Finding[] =>
  scanWorkbook(workbookOf([{ name, rows }]), { asOf: "2026-11-21" });
const codes = (finding: Finding | undefined): readonly string[] => finding?.evidence.map(({ code }) => code) ?? [];
const ranges = (findings: readonly Finding[]): readonly string[] => findings.map(({ area }) => formatArea(area)).sort();

/** Each pair: the same percentage, once with and once without what makes it a target. */
describe("what makes a percentage a target", () => {
  it.each<[string, string, readonly (readonly CellText[])[], readonly (readonly CellText[])[]]>([
    [
      "a period after the actuals",
      "plan-period",
      [
        ["", "FY25A", "FY26E"],
        ["Revenue growth", "", "5%"],
      ],
      [
        ["", "FY24A", "FY25A"],
        ["Revenue growth", "", "5%"],
      ],
    ],
    ["a goal", "goal", [["Target revenue growth", "5%"]], [["Revenue growth", "5%"]]],
    ["a word of planning", "plan-words", [["Expected revenue growth", "5%"]], [["Reported revenue growth", "5%"]]],
    ["a heading of assumptions", "plan-block", [["Assumptions"], ["Revenue growth", "5%"]], [["History"], ["Revenue growth", "5%"]]],
    [
      "a scenario",
      "scenario",
      [
        ["", "Best case", "Worst case"],
        ["Revenue growth", "5%", "2%"],
      ],
      [
        ["", "North", "South"],
        ["Revenue growth", "5%", "2%"],
      ],
    ],
    [
      "an amount that grows by it",
      "grows-amount",
      [
        ["Growth", "5%"],
        ["Revenue", 100, "=B2*(1+B1) -> 105"],
      ],
      [
        ["Growth", "5%"],
        ["Revenue", 100, 105],
      ],
    ],
    [
      "an amount that is multiplied by it",
      "scales-amount",
      [
        ["Gross margin", "40%"],
        ["Revenue", 100],
        ["Gross profit", "=B2*B1 -> 40"],
      ],
      [
        ["Gross margin", "40%"],
        ["Revenue", 100],
        ["Gross profit", 40],
      ],
    ],
    [
      "a row that was calculated so far",
      "continues-history",
      [
        ["Revenue", 90, 100, 108],
        ["Revenue growth", "", "=C1/B1-1 -> 11%", "8%"],
      ],
      [
        ["Revenue", 90, 100, 108],
        ["Revenue growth", "", "11%", "8%"],
      ],
    ],
    [
      "a chain of periods",
      "carried-on",
      [["Sales", 1, "=B1*1.1 -> 1.1", "=C1*1.1 -> 1.2", "=D1*1.1 -> 1.3"]],
      [["Sales", 1, "=B1*1.1 -> 1.1"]],
    ],
  ])("%s", (_, code, rows, without) => {
    const [finding] = scan(rows);
    expect(codes(finding)).toContain(code);
    expect(scan(without)).toEqual([]);
  });

  it("terminal growth in a valuation", () => {
    const rows: CellText[][] = [
      ["g", ""],
      ["Long term growth", "2%"],
      ["WACC", "8%"],
      ["Cash flow", 100],
      ["Terminal value", "=B4*(1+B2)/(B3-B2) -> 1700"],
    ];
    expect(ranges(scan(rows))).toEqual(["B2"]);
  });
});

describe("what speaks against it", () => {
  it.each<[string, readonly (readonly CellText[])[]]>([
    ["costs that grow by it", [["Assumptions"], ["Annual increase", "3%"], ["Wages", 100, "=B3*(1+$B$2) -> 103"]]],
    ["a discount rate in disguise", [["Assumptions"], ["Growth hurdle rate", "9%"], ["Present value", "=100/(1+B2)^2 -> 84"]]],
    ["parts of a whole", [["Plan"], ["Market share A", "60%"], ["Market share B", "40%"], ["Total", "=SUM(B2:B3) -> 100%"]]],
    ["a heading of costs", [["Plan 2027"], ["Operating costs"], ["Annual growth", "3%"]]],
    [
      "growth calculated from two amounts",
      [
        ["", "2026", "2027"],
        ["Budget", 100, 110],
        ["Budget growth", "", "=C2/B2-1 -> 10%"],
      ],
    ],
    ["zeros of a template", [["Assumptions"], ["Sales growth", "0%"]]],
    ["a question", [["Plan"], ["Do you expect growth?", "45%"]]],
    ["a market that grows", [["Assumptions"], ["Market growth", "3%"]]],
  ])("%s", (_, rows) => {
    expect(scan(rows).filter(({ kind }) => kind !== "share-target")).toEqual([]);
  });

  it("measured values have many decimals", () => {
    const rows: CellText[][] = [
      ["Scenario", "Base", "High"],
      ["Revenue growth", { value: 0.0593703919, format: "0.0%" }, { value: 0.0712345, format: "0.0%" }],
    ];
    expect(codes(scan(rows)[0])).not.toContain("round-value");
    expect(
      scan([
        ["", "Region"],
        ["Revenue growth", { value: 0.0593703919, format: "0.0%" }],
      ]),
    ).toEqual([]);
  });
});

describe("what does not fit together", () => {
  it("the same percentage typed in several places", () => {
    const rows: CellText[][] = [
      ["Assumptions"],
      ["Revenue growth", "1.5%"],
      ["", "FY25A", "FY26E"],
      ["Revenue", 100, "=B4*1.015 -> 101.5"],
      ["Revenue growth", "", "1.5%"],
    ];
    const found = scan(rows);
    expect(ranges(found)).toEqual(["B2", "C4", "C5"]);
    for (const finding of found) expect(codes(finding)).toContain("typed-elsewhere");
  });

  it("a year typed over a formula, in the percentage's row or in the line that grows by it", () => {
    const row: CellText[][] = [
      ["", "2025A", "2026E", "2027E", "2028E", "2029E"],
      ["Sales", 1, "=B2*(1+C3) -> 1", "=C2*(1+D3) -> 1", "=D2*(1+E3) -> 1", "=E2*(1+F3) -> 1"],
      ["Sales growth", "", "5%", "=C3 -> 5%", "9%", "=E3 -> 9%"],
    ];
    expect(codes(scan(row)[0])).toContain("typed-over-formula");
    const line: CellText[][] = [["Plan"], ["Sales growth", "5%"], ["Sales", 100, "=B3*(1+$B$2) -> 105", 120, "=D3*(1+$B$2) -> 126"]];
    expect(scan(line)[0]?.evidence).toContainEqual({ code: "line-breaks-pattern", weight: 0, detail: "Sheet!D3" });
  });

  it("a percentage that no formula uses", () => {
    expect(codes(scan([["Plan"], ["Sales growth", "5%"]])[0])).toContain("unused");
  });
});

describe("money at stake", () => {
  it("is the amount that the percentage multiplies, added up over the lines that it drives", () => {
    const rows: CellText[][] = [
      ["Plan"],
      ["Sales growth", "5%"],
      ["Sales North", 100, "=B3*(1+$B$2) -> 105", "=C3*(1+$B$2) -> 110"],
      ["Sales South", 40, "=B4*(1+$B$2) -> 42"],
    ];
    expect(scan(rows)[0]?.moneyAtStake).toBe(140);
  });

  it("is known for percentages inside formulas and absent where nothing is multiplied", () => {
    expect(scan([["Plan 2027"], ["Sales", 100, "=B2*(1+4%) -> 104"]])[0]?.moneyAtStake).toBe(100);
    expect(scan([["Plan"], ["Sales growth", "5%"]])[0]).not.toHaveProperty("moneyAtStake");
  });

  it("sums what formulas calculate with it over all periods", () => {
    const rows: CellText[][] = [["Plan"], ["Sales growth", "5%"], ["Sales", 100, "=B3*(1+$B$2) -> 105", "=C3*(1+$B$2) -> 110"]];
    expect(scan(rows)[0]?.moneyDownstream).toBe(215);
    expect(scan([["Plan 2027"], ["Sales", 100, "=B2*(1+4%) -> 104", "=C2*(1+4%) -> 108"]])[0]?.moneyDownstream).toBe(212);
  });

  it("is of each record of a column its own, and of periods the first", () => {
    const list: CellText[][] = [
      ["Segment", "Revenue", "Target growth", "Goal"],
      ["A", 100, "5%", "=B2*(1+C2) -> 105"],
      ["B", 40, "6%", "=B3*(1+C3) -> 42"],
    ];
    expect(scan(list).map(({ moneyAtStake }) => moneyAtStake)).toEqual([100, 40]);
    const years: CellText[][] = [
      ["Year", "Segment", "Revenue", "Planned growth", "Next"],
      [2027, "A", 100, "5%", "=C2*(1+D2) -> 105"],
      [2027, "B", 40, "6%", "=C3*(1+D3) -> 42"],
      [2028, "A", "=E2 -> 105", "5%", "=C4*(1+D4) -> 110"],
      [2028, "B", "=E3 -> 42", "5%", "=C5*(1+D5) -> 44"],
    ];
    expect(scan(years).map(({ area, moneyAtStake }) => [area.top, moneyAtStake])).toEqual([
      [3, 105],
      [1, 100],
      [4, 42],
      [2, 40],
    ]);
    const months: CellText[][] = [
      ["Plan"],
      ["Sales growth", "2%"],
      [],
      ["", "Sales"],
      ["2027-01", 100],
      ["2027-02", "=B5*(1+$B$2) -> 102"],
      ["2027-03", "=B6*(1+$B$2) -> 104"],
    ];
    expect(scan(months)[0]?.moneyAtStake).toBe(100);
  });

  it("is the first amount of a line that takes its part of the line above", () => {
    const rows: CellText[][] = [
      ["Plan", 2027, 2028],
      ["Sales", 100, 120],
      ["Gross profit", "=B2*$B$5 -> 40", "=C2*$B$5 -> 48"],
      [],
      ["Planned gross margin", "40%"],
    ];
    expect(scan(rows)[0]?.moneyAtStake).toBe(100);
  });

  it.each<[string, CellText, boolean]>([
    ["Volumes (tonnes)", 18400, false],
    ["Prix moyen (€/t)", 412, false],
    ["ADR", 118, false],
    ["Number of customers", 300, false],
    ["Aantal abonnees", 300, false],
    ["Leaseprijs p/mnd", 84, false],
    ["Revenue per customer", 84, false],
    ["Absatz (Stk)", 84, false],
    ["Umsatz", 84, true],
    ["Revenue from new customers", 84, true],
    ["Omzet per jaar", 84, true],
    ["Ball valves", 8_400, true],
    ["Ball valves", 84, false],
    ["Sales volume (EUR)", 84, true],
  ])("is money, not a number of things or a price of one: %s", (label, amount, isMoney) => {
    const [finding] = scan([["Plan"], ["Planned growth of sales", "5%"], [label, amount, "=B3*(1+$B$2) -> 9"]]);
    expect(finding).toBeDefined();
    expect(finding?.moneyAtStake).toBe(isMoney ? amount : undefined);
    if (label !== "Ball valves") expect(finding?.moneyDownstream).toBe(isMoney ? 9 : undefined);
  });

  it("puts the largest first", () => {
    const rows: CellText[][] = [
      ["Plan"],
      ["Sales growth A", "5%"],
      ["Sales growth B", "6%"],
      ["Sales A", 10, "=B4*(1+B2) -> 10.5"],
      ["Sales B", 900, "=B5*(1+B3) -> 954"],
    ];
    expect(scan(rows).map(({ moneyAtStake }) => moneyAtStake)).toEqual([900, 10]);
  });
});

describe("what grows by it", () => {
  it("is in a table the column of amounts, not one of its records", () => {
    const rows: CellText[][] = [
      ["Segment", "Revenue 2026", "Target growth", "Goal"],
      ["Industry", 100, "5%", "=B2*(1+C2) -> 105"],
      ["Crafts", 40, "6%", "=B3*(1+C3) -> 42"],
    ];
    expect(scan(rows)[0]?.evidence).toContainEqual({ code: "grows-amount", weight: 2.5, detail: "Revenue 2026" });
  });

  it("is no target when that column holds costs", () => {
    expect(
      scan([
        ["Name", "Salary 2026", "Increase", "Salary 2027"],
        ["Ann", 4000, "5%", "=B2*(1+C2) -> 4200"],
        ["Bob", 3000, "3%", "=B3*(1+C3) -> 3090"],
      ]),
    ).toEqual([]);
  });
});

describe("market data behind it", () => {
  it.each<[string, readonly (readonly CellText[])[], string]>([
    [
      "through formulas",
      [
        ["", "Year 1", "Year 2"],
        ["Total addressable market", 5000, 6000],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        ["Serviceable obtainable market", "=2%*B2 -> 100", "=2%*C2 -> 120"],
      ],
      "market-data",
    ],
    ["in its block", [["Assumptions"], ["Market size", 5000], ["Our sales growth", "5%"]], "market-data"],
    ["in another block: not", [["Market size", 5000], [], [], ["Assumptions"], ["Our sales growth", "5%"]], "none"],
    [
      "a size under a title of the market",
      [["Étude de marché"], [], ["Segment", "Taille 2029 (M€)", "Part de marché visée"], ["Écoles", 48, "2%"], ["EHPAD", 31, "1%"]],
      "market-data",
    ],
    ["a size of something else: not", [["Assumptions"], ["Team size", 48], ["Our sales growth", "5%"]], "none"],
    [
      "a date beside the words: not",
      [["Assumptions"], ["Market share survey", { value: 46331, format: "dd-mm-yyyy" }], ["Our sales growth", "5%"]],
      "none",
    ],
    ["a word without a figure: not", [["Assumptions"], ["Market size to be researched"], ["Our sales growth", "5%"]], "none"],
  ])("%s", (_, rows, support) => {
    expect(scan(rows)[0]?.support).toBe(support);
  });
});
