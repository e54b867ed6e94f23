import type { Expected, GoldenCase } from "./goldenCase";
import type { CellText } from "./grid";

type Row = readonly CellText[];

/** Amounts that the sheet spends though no word beside them says so: what they grow by is no target. */
export const spending: readonly GoldenCase[] = [
  sheet(
    "lines without a word of costs, added one by one to a total of costs",
    [
      ["", "Year 1", "Year 2", "Year 3"],
      ["Sales", 500, 510, 520],
      ["Patents", 10, "=B3*(1+3%) -> 10", "=C3*(1+3%) -> 11"],
      ["Data storage", 50, "=B4*1.05 -> 52", "=C4*1.05 -> 55"],
      ["Total opex", "=B3+B4 -> 60", "=C3+C4 -> 62", "=D3+D4 -> 66"],
    ],
    [],
  ),
  sheet(
    "amounts below zero among sales",
    [
      ["", "Actual", "Plan", "Plan"],
      ["", "2026", "2027", "2028"],
      ["Retail sales", 210, "=B3*1.2 -> 252", "=C3*1.2 -> 302"],
      ["Sheet steel", -118, "=B4*1.03 -> -122", "=C4*1.03 -> -125"],
    ],
    [growth("C3:D3")],
  ),
  sheet(
    "lines of a total of costs",
    [
      ["", "2026", "2027"],
      ["Steel", 300, "=B2*(1+B6) -> 312"],
      ["Water", 60, "=B3*1.06 -> 64"],
      ["Total cost", "=SUM(B2:B3) -> 360", "=SUM(C2:C3) -> 376"],
      ["Rate 2027"],
      ["Steel price index", "4%"],
    ],
    [],
  ),
  sheet(
    "lines of a total of sales",
    [
      ["Plan", "2026", "2027"],
      ["Steel", 300, "=B2*1.04 -> 312"],
      ["Water", 60, "=B3*1.06 -> 64"],
      ["Total sales", "=SUM(B2:B3) -> 360", "=SUM(C2:C3) -> 376"],
    ],
    [growth("C2"), growth("C3")],
  ),
  sheet(
    "quantity times a cost per unit",
    [
      ["Budget", "Qty", "Unit cost", "Y1", "Y2", "Y3"],
      ["Project manager", 12, 3800, "=B2*C2 -> 45600", "=D2*1.05 -> 47880", "=E2*1.05 -> 50274"],
    ],
    [],
  ),
  sheet(
    "a column of costs that runs downwards",
    [
      ["Inputs"],
      ["Tariff escalator", "1.5%"],
      ["Tariff 2026", 58],
      ["Service escalation", "2%"],
      ["", ""],
      ["Year", "Price", "Opex"],
      ["2026", 58, 74],
      ["2027", "=B7*(1+$B$2) -> 58.9", "=C7*(1+$B$4) -> 75.5"],
      ["2028", "=B8*(1+$B$2) -> 59.8", "=C8*(1+$B$4) -> 77"],
    ],
    [{ range: "B2", kind: "price-increase" }],
  ),
  sheet(
    "a budget of a municipality",
    [
      ["Begroting 2027 gemeente", "2026", "2027"],
      ["Jeugdzorg", 400, "=B2*1.05 -> 420"],
      ["Leges en omzet zwembad", 90, "=B3*1.04 -> 94"],
    ],
    [growth("C3")],
  ),
  sheet(
    "prices of suppliers",
    [
      ["Supplier prices 2027"],
      ["Item", "Purchase price", "Adjustment", "New price"],
      ["Bolt", 4, "3.5%", "=B3*(1+C3) -> 4.14"],
      ["Nut", 3, "2%", "=B4*(1+C4) -> 3.06"],
    ],
    [],
  ),
  sheet(
    "what people earn, where nothing speaks of business",
    [
      ["Nom", "Brut 2026", "Augmentation", "Brut 2027"],
      ["Anne", 50000, "3%", "=B2*(1+C2) -> 51500"],
      ["Paul", 50000, "3%", "=B3*(1+C3) -> 51500"],
    ],
    [],
  ),
  sheet(
    "key figures of a year that is over",
    [["Kennzahlen 2025"], ["Umsatzwachstum", "5.2%"], ["EBIT-Marge", "8.1%"], ["Marktanteil", "12%"]],
    [],
  ),
  sheet(
    "what a saving grows by",
    [
      ["Investering zonnepanelen"],
      ["Prijsstijging stroom per jaar", "2.5%"],
      ["", 2027, 2028],
      ["stroomprijs", 0.14, "=B4*(1+$B$2) -> 0.1435"],
      ["besparing", "=B4*1000 -> 140", "=C4*1000 -> 144"],
    ],
    [],
  ),
  sheet(
    "growth of posts under a title of costs",
    [
      ["Opex budget 2027"],
      ["Account", "2026", "Growth", "2027"],
      ["IT", 100, "5%", "=B3*(1+C3) -> 105"],
      ["Data lines", 50, "3%", "=B4*(1+C4) -> 51.5"],
    ],
    [],
  ),
  sheet(
    "a measured test",
    [["Test results"], ["Variant", "Visitors", "Conversion rate", "Uplift"], ["A", 1000, "3.2%", ""], ["B", 1000, "3.5%", "9.4%"]],
    [],
  ),
  sheet(
    "a margin that gives interest",
    [["Facility 2027"], ["Term loan", 9000], ["Bank margin", "5.75%"], ["Interest", "=B2*B3 -> 517"]],
    [],
  ),
];

function sheet(name: string, rows: readonly Row[], expect: readonly Expected[]): GoldenCase {
  return { name, sheets: [{ name: "Sheet1", rows }], expect };
}

function growth(range: string): Expected {
  return { range, kind: "growth-assumption" };
}
