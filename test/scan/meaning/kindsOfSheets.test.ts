import { findingGroups } from "../../../src/app/check/findingGroups";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { changesLevel } from "../../../src/scan/meaning/changesLevel";
import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { MemoryWorkbook } from "../../workbook/memoryWorkbook";
import { workbookOf, type CellText } from "../../golden/grid";

const asOf = "2026-11-30";

function found(rows: readonly (readonly CellText[])[]) {
  const findings = scanWorkbook(workbookOf([{ name: "Plan", rows }]), { asOf });
  return new Map(findings.map((finding) => [formatArea(finding.area), finding]));
}

const dollars = (value: number): CellText => ({ value, format: '"$"#,##0.00' });
const made = (formula: string, format = '"$"#,##0.00'): CellText => ({ value: undefined as never, formula, format });

describe("what a margin is moved by from case to case is no margin", () => {
  test("where the same name carries small percentages of both signs", () => {
    const all = found([
      ["Scenarios"],
      ["", "Low case", "", "", "High case"],
      ["Target gross margin", "-5%", "", "Target gross margin", "7.5%"],
      ["Target EBITDA margin", "6%", "", "Target EBITDA margin", "9%"],
    ]);
    for (const cell of ["B3", "E3"]) expect([cell, changesLevel(all.get(cell) ?? never())]).toEqual([cell, true]);
    for (const cell of ["B4", "E4"]) expect([cell, changesLevel(all.get(cell) ?? never())]).toEqual([cell, false]);
  });

  test("also side by side; a loss that becomes a profit over the years stays a margin", () => {
    const all = found([
      ["Margin plan", "Bear case", "Base case", "Bull case"],
      ["Operating margin", "-2%", "0%", "2%"],
    ]);
    expect([...all.values()].map(changesLevel)).toEqual([true]);
    const years = found([
      ["Budget", "Plan 2027", "Plan 2028", "Plan 2029"],
      ["Revenue", dollars(100), dollars(120), dollars(150)],
      ["Target operating margin", "-5%", "1%", "6%"],
    ]);
    expect([...years.values()].map(changesLevel)).toEqual([false]);
  });
});

test.each([
  ["Audience growth", "volume"],
  ["Website traffic growth", "volume"],
  ["Groei bezoekers", "volume"],
  ["Wachstum der Besucher", "volume"],
])("%s is of what is counted", (label, metric) => {
  const [finding] = found([
    ["Plan", "2027"],
    [label, "10%"],
  ]).values();
  expect(finding?.meaning?.metric?.value).toBe(metric);
});

test.each(["Average order value", "ARPU", "Gemiddelde orderwaarde", "Durchschnittlicher Auftragswert"])(
  "%s is what one costs: no money that is added up or ranked",
  (label) => {
    const [finding] = found([
      ["Metric", "2026", "Target 2027"],
      [label, dollars(87.45), made("=B2*(1+10%)")],
    ]).values();
    expect(finding?.meaning).toMatchObject({ metric: { value: "price" }, base: { amount: 87.45, isAtStake: false } });
  },
);

test.each([
  ["Every month we win 20% more than the month before", "month"],
  ["Elk kwartaal, per kwartaal gerekend", "quarter"],
  ["Pro Monat", "month"],
  ["Management's own estimate", "year"],
])("a remark behind the rate says by what it counts: %s", (remark, per) => {
  const finding = found([
    ["Metric", "Value", "Meaning"],
    ["New customer growth", "20%", remark],
  ]).get("B2");
  expect(finding?.meaning?.per?.value).toBe(per);
});

test("what a valuation carries on for ever is listed apart, and no title over its table makes it a price", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("DCF", [
    ["Implied share price"],
    ["Revenue growth target", 0.12],
    ["Terminal growth rate", 0.025],
    ["Cash flow of the last year", 400_000],
    ["Terminal value", { formula: "=B4*(1+B3)/(0.08-B3)", value: 7_454_545 }],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  const groups = findingGroups(check.items, check);
  expect(groups.map(({ of, items }) => [of, items.map(({ finding }) => formatArea(finding.area))])).toEqual([
    ["revenue", ["B2"]],
    ["valuation", ["B3"]],
  ]);
  expect(check.items.find(({ finding }) => formatArea(finding.area) === "B3")?.finding.meaning?.metric?.value).toBe("revenue");
});

function never(): never {
  throw new Error("not found");
}
