import { readPeriod } from "../../../src/scan/sheet/period";
import { periodInText } from "../../../src/scan/sheet/periodInText";

const read = (value: string | number, format = "General"): unknown => {
  const period = readPeriod(value, format, false, false);
  return period && [period.unit, period.order, period.marker];
};
const year = (number: number): number => number * 12;

describe("headers of time", () => {
  it.each<[string, unknown]>([
    ["2027", ["year", year(2027), undefined]],
    ["FY26E", ["year", year(2026), "plan"]],
    ["FY23A", ["year", year(2023), "actual"]],
    ["FY27", ["year", year(2027), undefined]],
    ["2025F", ["year", year(2025), "plan"]],
    ["Budget 2027", ["year", year(2027), "plan"]],
    ["2027 (forecast)", ["year", year(2027), "plan"]],
    ["Begroting 2027", ["year", year(2027), "plan"]],
    ["Realisatie 2025", ["year", year(2025), "actual"]],
    ["Ist 2025", ["year", year(2025), "actual"]],
    ["Plan 25", ["year", year(2025), "plan"]],
    ["2024/25", ["year", year(2024), undefined]],
    ["31/12/2026", ["year", year(2026), undefined]],
    ["Q3 2027", ["quarter", year(2027) + 6, undefined]],
    ["3Q27E", ["quarter", year(2027) + 6, "plan"]],
    ["H2 2027", ["quarter", year(2027) + 6, undefined]],
    ["Dec-24A", ["month", year(2024) + 11, "actual"]],
    ["mrt 2027", ["month", year(2027) + 2, undefined]],
    ["März", ["month", 2, undefined]],
    ["août", ["month", 7, undefined]],
    ["Month 3", ["step", 3, undefined]],
    ["Jaar 2", ["step", 2, undefined]],
    ["N+1", ["step", 1, undefined]],
    ["FY26 F/cast", ["year", year(2026), "plan"]],
    ["Exercice 2026 (réel estimé)", ["year", year(2026), "plan"]],
    ["Verwachting 2026", ["year", year(2026), "plan"]],
    ["N-1", ["step", -1, "actual"]],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it("reads dates and years with letters in their format", () => {
    expect(read(45658, "yyyy\\E")).toEqual(["year", year(2025), "plan"]);
    expect(read(2021, '0"A"')).toEqual(["year", year(2021), "actual"]);
    expect(read(45413, "mmmm\\ yyyy")).toEqual(["month", year(2024) + 4, undefined]);
  });

  it("counts serial dates from 1904 where the workbook does", () => {
    expect(readPeriod(44196, "yyyy", true, false)?.order).toBe(year(2025));
  });

  it.each(["Revenue", "2.5", "Total", "May we", "12", "E54", "Revenue 2027", "1999999"])("%s is none", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("takes no amount for a year", () => {
    expect(read(2024, "#,##0")).toBeUndefined();
    expect(read(2024, "$#,##0")).toBeUndefined();
    expect(read(0.2)).toBeUndefined();
  });
});

it.each<[string, string | undefined]>([
  ["Revenue growth FY26", "year 24312"],
  ["Groei 2027 (prognose)", "year 24324"],
  ["Penetration year 2", "step 2"],
  ["Growth 5%", undefined],
  ["Table 2.1", undefined],
])("finds the period inside “%s”", (text, wanted) => {
  const period = periodInText(text);
  expect(period && `${period.unit} ${period.order}`).toBe(wanted);
});
