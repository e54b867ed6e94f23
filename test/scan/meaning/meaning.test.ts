import { reportMeaning } from "../../../src/app/check/reportMeaning";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf, type CellText } from "../../golden/grid";

/** What each finding of a sheet means, by its range. */
function meanings(rows: readonly (readonly CellText[])[], name = "Plan"): Record<string, unknown> {
  const found = scanWorkbook(workbookOf([{ name, rows }]), { asOf: "2026-11-30" });
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
