import { reportMeaning } from "../../../src/app/check/reportMeaning";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf, type CellText } from "../../golden/grid";

type Rows = readonly (readonly CellText[])[];

/** What each finding of a sheet means, by its range. */
function meanings(
  rows: Rows,
  name = "Plan",
  others: readonly { readonly name: string; readonly rows: Rows }[] = [],
): Record<string, unknown> {
  const found = scanWorkbook(workbookOf([{ name, rows }, ...others]), { asOf: "2026-11-30" });
  return Object.fromEntries(found.map(({ area, kind, meaning }) => [formatArea(area), { kind, ...(meaning && reportMeaning(meaning)) }]));
}

const dollars = (value: number): CellText => ({ value, format: '"$"#,##0' });
const euros = (value: number): CellText => ({ value, format: "€ #,##0" });
/** Calculated, without a stored result, as programs write it. */
const made = (formula: string, format = "#,##0"): CellText => ({ value: undefined as never, formula, format });

describe("rows of regions, products and people", () => {
  it("are a target each, with an amount of its own", () => {
    const found = meanings([
      ["Budget 2027"],
      [],
      ["Region", "Revenue 2026", "Growth 2027", "Revenue 2027"],
      ["North", dollars(1_000_000), "10%", made("=B4*(1+C4)")],
      ["South", dollars(500_000), "20%", made("=B5*(1+C5)")],
    ]);
    expect(found).toMatchObject({
      C4: { axis: "single", metric: "revenue", per: "year", entity: "North", base: { cell: "B4", amount: 1_000_000 }, currency: "USD" },
      C5: { entity: "South", base: { cell: "B5", amount: 500_000, period: "2026" } },
    });
  });

  it("are one path each over columns of years", () => {
    const found = meanings([
      ["Umsatzplan"],
      ["Region", "Umsatz 2026 (T€)", "Wachstum 2027", "Wachstum 2028"],
      ["Nord", 1200, "5%", "6%"],
      ["Süd", 800, "3%", "4%"],
    ]);
    expect(Object.keys(found)).toEqual(["C3:D3", "C4:D4"]);
    expect(found).toMatchObject({ "C3:D3": { axis: "time", entity: "Nord", per: "year" }, "C4:D4": { entity: "Süd" } });
  });

  it("need no word of sales where a goal raises money", () => {
    const found = meanings([
      ["Targets 2027"],
      [],
      ["Productgroep", "Prognose 2026", "Doel %", "Target 2027"],
      ["Pompen", euros(820_000), "8%", made("=B4*(1+C4)")],
      ["Kranen", euros(415_000), "15%", made("=B5*(1+C5)")],
    ]);
    expect(found).toMatchObject({
      C4: { kind: "growth-target", entity: "Pompen", base: { amount: 820_000 }, currency: "EUR" },
      C5: { entity: "Kranen", base: { amount: 415_000 } },
    });
  });
});

describe("what a percentage is counted by", () => {
  it.each([
    ["months", ["Dec 2026", "Jan 2027", "Feb 2027"], "Growth", "month"],
    ["quarters", ["Q4 2026", "Q1 2027", "Q2 2027"], "Growth", "quarter"],
    ["years", ["2026", "2027", "2028"], "Growth", "year"],
    ["years, said by the label", ["Jan 2027", "Feb 2027", "Mar 2027"], "Growth y/y", "year"],
  ])("is told by %s", (_, periods, label, per) => {
    const found = meanings([
      ["Sales forecast"],
      [],
      ["", ...periods],
      ["Revenue", euros(60_000), made("=B4*(1+C5)"), made("=C4*(1+D5)")],
      [label, "", "4%", "4%"],
    ]);
    expect(found["C5:D5"]).toMatchObject({ axis: "time", per, base: { amount: 60_000, period: periods[0] } });
  });

  it("is a whole horizon where one formula spans several years, and a year where a power takes it apart", () => {
    const rows = (formula: string): CellText[][] => [
      ["Plan"],
      ["Revenue growth target", "15%"],
      ["", "2026", "2029"],
      ["Revenue", euros(100), made(formula)],
    ];
    expect(meanings(rows("=B4*(1+B2)"))["B2"]).toMatchObject({ per: "horizon", years: 3 });
    expect(meanings(rows("=B4*(1+B2)^3"))["B2"]).toMatchObject({ per: "year" });
  });

  it("is assumed, and said to be, where nothing tells", () => {
    expect(meanings([["Assumptions"], ["Revenue growth", "5%"], ["Gross margin target", "40%"]])["B2"]).toMatchObject({
      per: "year",
      assumed: ["per"],
    });
  });
});

describe("alternatives", () => {
  it("are no years: the base case counts", () => {
    const found = meanings([
      ["Revenue growth scenarios 2027"],
      ["", "Bear", "Base", "Bull"],
      ["Revenue growth", "10%", "20%", "30%"],
      ["Revenue 2026", dollars(50), dollars(50), dollars(50)],
      ["Revenue 2027", made("=B4*(1+B3)"), made("=C4*(1+C3)"), made("=D4*(1+D3)")],
    ]);
    expect(found["B3:D3"]).toMatchObject({
      axis: "scenarios",
      chosen: 0.2,
      alternatives: [{ name: "Bear" }, { name: "Base" }, { name: "Bull" }],
      base: { amount: 50, cell: "C4" },
    });
  });

  it("may stand below each other, and the one that formulas use counts", () => {
    const found = meanings([
      ["Umsatzplan 2027"],
      ["Umsatzwachstum pessimistisch", "2%"],
      ["Umsatzwachstum realistisch", "5%"],
      ["Umsatzwachstum optimistisch", "9%"],
      ["", "2026", "2027"],
      ["Umsatz", euros(100), made("=B6*(1+B4)")],
    ]);
    expect(found["B2:B4"]).toMatchObject({ axis: "scenarios", chosen: 0.09 });
  });
});

describe("a switch between alternatives", () => {
  it("says which one counts", () => {
    const found = meanings([
      ["Scenario", 3],
      ["", "Laag", "Midden", "Hoog"],
      ["Omzetgroei", "2%", "5%", "8%"],
      [],
      ["Gekozen groei", made("=CHOOSE(B1,B3,C3,D3)", "0%")],
      ["Omzet 2026", euros(1_000)],
      ["Omzet 2027", made("=B6*(1+B5)")],
    ]);
    expect(found["B3:D3"]).toMatchObject({ axis: "scenarios", chosen: 0.08, base: { cell: "B6" } });
    expect(found["B5"]).toMatchObject({ axis: "single", base: { amount: 1_000 } });
  });
});

describe("levels and amounts", () => {
  it.each([
    ["Gross margin %", "margin"],
    ["Market share", "share"],
    ["Conversion visitor to order", "conversion"],
  ])("%s is a level, without a period", (label, metric) => {
    const found = meanings([["Plan"], ["", "2027", "2028"], [label, "12%", "13%"]]);
    expect(found["B3:C3"]).toMatchObject({ metric, axis: "time" });
    expect(found["B3:C3"]).not.toHaveProperty("per");
  });

  it("counts dealers, and calls them no money", () => {
    const found = meanings([
      ["Channel plan"],
      ["", "2026", "2027"],
      ["Active dealers", { value: 124, format: "0" }, made("=B3*(1+C4)", "0")],
      ["Growth of active dealers", "", "6%"],
    ]);
    expect(found["C4"]).toMatchObject({ metric: "volume", base: { amount: 124 }, currency: null, scale: 1 });
  });

  it("reads the scale of a title, and adds up what programs left without a result", () => {
    const found = meanings([
      ["Ambition 2027 (x € 1.000)"],
      ["Revenue growth target", "15%"],
      ["Revenue", "2026", "2027"],
      ["Pumps", 20_590],
      ["Valves", 2_000],
      ["Total revenue", made("=SUM(B4:B5)"), made("=B6*(1+B2)")],
    ]);
    expect(found["B2"]).toMatchObject({ base: { cell: "B6", amount: 22_590 }, scale: 1000, currency: "EUR" });
  });

  it("reads the scale that a format writes, and none from a format that only hides the thousands", () => {
    const rows = (format: string): CellText[][] => [
      ["Plan (€ x 1.000)"],
      ["", "2026", "2027"],
      ["Revenue", { value: 5_000_000, format }, made("=B3*(1+C4)")],
      ["Revenue growth", "", "5%"],
    ];
    expect(meanings(rows('#,##0 "Mio. €"'))["C4"]).toMatchObject({ scale: 1_000_000 });
    expect(meanings(rows("#,##0,"))["C4"]).toMatchObject({ scale: 1 });
  });

  it("takes the first period's amount of a level, not the sum of all", () => {
    const found = meanings([
      ["Plan", "2027", "2028"],
      ["Sales", euros(100), euros(120)],
      ["Gross profit", made("=B2*$B$5"), made("=C2*$B$5")],
      [],
      ["Planned gross margin", "40%"],
    ]);
    expect(found["B5"]).toMatchObject({ base: { cell: "B2", amount: 100 } });
  });

  it("takes a formula of typed numbers for typed", () => {
    const found = meanings([
      ["Budget"],
      ["", "2026", "2027", "2028"],
      ["Revenue", euros(100), made("=B3*(1+C4)"), made("=C3*(1+D4)")],
      ["Revenue growth", "", made("=10%+5%", "0%"), "10%"],
    ]);
    expect(found["C4:D4"]).toMatchObject({ axis: "time", base: { amount: 100 } });
  });

  it("shows what the line did before", () => {
    const found = meanings([
      ["Plan"],
      ["", "2024", "2025", "2026", "2027"],
      ["Revenue", 100, 110, 121, made("=D3*(1+E4)")],
      ["Growth", "", "=C3/B3-1 -> 10%", "=D3/C3-1 -> 10%", "15%"],
    ]);
    expect(found["E4"]).toMatchObject({ history: { range: "B3:D3", periods: ["2024", "2025", "2026"] } });
  });
});

describe("what belongs together, and what does not belong at all", () => {
  it("is one path where a row is typed for the first year and calculated for the others", () => {
    const found = meanings([
      ["Plan"],
      ["", "2025A", "2026A", "2027E", "2028E", "2029E"],
      ["Revenue", euros(90_000), euros(100_000), made("=C3*(1+D4)"), made("=D3*(1+E4)"), made("=E3*(1+F4)")],
      ["Growth", "=B3/B3-1 -> 4%", "=C3/B3-1 -> 11%", "10%", "=D4-1% -> 9%", "=E4 -> 9%"],
    ]);
    expect(Object.keys(found)).toEqual(["D4:F4"]);
    expect(found["D4:F4"]).toMatchObject({ axis: "time", base: { cell: "C3", amount: 100_000 } });
  });

  it("is one target with three cases, though one case is written in a formula", () => {
    const found = meanings([
      ["Sales plan 2027"],
      ["Sales growth"],
      ["Conservative", "2%"],
      ["Base", "5%"],
      ["Optimistic", "=5%+4% -> 9%"],
      ["", "2026", "2027"],
      ["Sales", euros(1_000), made("=B7*(1+B4)")],
    ]);
    for (const range of Object.keys(found)) expect(["B3:B5"]).toContain(range);
  });

  it("leaves out what a group sells to itself, and sales below nought", () => {
    const rows = (name: string, amount: number): Rows => [
      ["Plan"],
      ["", "2026A", "2027E"],
      ["North", euros(1_000), made("=B3*(1+C4)")],
      ["Growth %", "", "10%"],
      [name, euros(amount), made("=B5*(1+C6)")],
      ["Growth %", "", "8%"],
    ];
    expect(Object.keys(meanings(rows("South", 900)))).toEqual(["C4", "C6"]);
    expect(Object.keys(meanings(rows("Intersegment eliminations", 900)))).toEqual(["C4"]);
    expect(Object.keys(meanings(rows("South", -900)))).toEqual(["C4"]);
  });

  it("names whose margin it is by the row that is worked out with it", () => {
    const rows: Rows = [
      ["Plan"],
      ["", "2026A", "2027E"],
      ["Sales North", euros(1_000), euros(1_100)],
      ["Sales South", euros(500), euros(600)],
      ["North", "", made("=C3*C6")],
      ["EBIT margin %", "", "12%"],
      ["South", "", made("=C4*C8")],
      ["EBIT margin %", "", "9%"],
    ];
    const labels = scanWorkbook(workbookOf([{ name: "Plan", rows }]), { asOf: "2026-11-30" }).map(({ labels: path }) => path.slice(-2));
    expect(labels).toEqual([
      ["North", "EBIT margin %"],
      ["South", "EBIT margin %"],
    ]);
  });
});

describe("the amount that a percentage works on", () => {
  const amountOf = (rows: Rows): unknown =>
    scanWorkbook(workbookOf([{ name: "Plan", rows }]), { asOf: "2026-11-30" }).map(({ moneyAtStake }) => moneyAtStake)[0];

  it("keeps the scale of the sheet that it comes from", () => {
    const income = { name: "Income", rows: [["€ in millions"], ["", "2026"], ["Revenue", 20_351]] };
    const plan = (formula: string): Rows => [
      ["Valuation"],
      ["", "2026", "2027", "2028"],
      ["Revenue", { value: 20_351, formula, format: "#,##0" }, made("=B3*(1+C4)"), made("=C3*(1+D4)")],
      ["Revenue growth", "", "10%", "10%"],
    ];
    expect(meanings(plan("=Income!B3"), "DCF", [income])["C4:D4"]).toMatchObject({ scale: 1_000_000, base: { amount: 20_351 } });
    expect(meanings(plan("=Income!B3*1000000"), "DCF", [income])["C4:D4"]).toMatchObject({ scale: 1 });
  });

  it("is no switch", () => {
    const rows = (first: number): Rows => [["Assumptions"], ["Index", first, made("=B2*(1+B3)")], ["Sales growth", "5%"]];
    expect(meanings(rows(1))["B3"]).not.toHaveProperty("base");
    expect(meanings(rows(0))["B3"]).not.toHaveProperty("base");
    expect(meanings(rows(5_000))["B3"]).toMatchObject({ base: { amount: 5_000 } });
  });

  it("is counted where customers come in, and no revenue where it is a handful", () => {
    const funnel = (amount: CellText): Rows => [["Plan"], ["Deals", amount], ["Won", made("=B2*B4")], ["Win rate", "25%"]];
    expect(meanings(funnel(38))["B4"]).toMatchObject({ metric: "conversion", currency: null });
    expect(amountOf(funnel(38))).toBeUndefined();
    const plan = (amount: CellText): Rows => [
      ["Plan"],
      ["", "2026", "2027"],
      ["North", amount, made("=B3*(1+C4)")],
      ["Sales growth", "", "5%"],
    ];
    expect([amountOf(plan(20)), amountOf(plan(20_000)), amountOf(plan(dollars(400)))]).toEqual([undefined, 20_000, 400]);
  });
});

describe("the own past", () => {
  it("ends where the plan begins", () => {
    const found = meanings([
      ["Plan"],
      ["", "2024A", "2025A", "2026E", "2027E"],
      ["Revenue", euros(1_000), euros(1_100), euros(1_500), made("=D3*(1+E4)")],
      ["Growth", "", "=C3/B3-1 -> 10%", "=D3/C3-1 -> 36%", "15%"],
    ]);
    expect(found["E4"]).toMatchObject({ base: { cell: "D3" }, history: { range: "B3:C3", periods: ["2024A", "2025A"] } });
  });
});

describe("a price", () => {
  it("that is raised in one month is raised once, and every month where it is raised every month", () => {
    const rows = (...rates: readonly CellText[]): Rows => [
      ["Price plan"],
      ["", "Jan 2027", "Feb 2027", "Mar 2027", "Apr 2027"],
      ["Average price per unit", euros(40), made("=B3*(1+C4)"), made("=C3*(1+D4)"), made("=D3*(1+E4)")],
      ["Price increase", "", ...rates],
    ];
    expect(Object.values(meanings(rows("0%", "3%", "0%")))).toMatchObject([{ metric: "price", per: "horizon" }]);
    expect(meanings(rows("1%", "1%", "1%"))["C4:E4"]).toMatchObject({ metric: "price", per: "month" });
  });
});
