import {
  headerRow,
  percentFormat,
  repeat,
  sectionRow,
  titleRows,
  yearRow,
  type SampleCell,
  type SampleSheet,
  type YearCell,
} from "./sampleSheet";

/** Own prices, which act as targets, between rates that do not: inflation, wages, taxes, discounts, mix. */
export const assumptionsSheet: SampleSheet = {
  name: "Assumptions",
  widths: [38, 6, 10, 10, 10, 10, 34],
  frozen: { rows: 4, columns: 1 },
  cells: [
    ...titleRows("Assumptions", "Commercial and general assumptions behind the budget"),
    ...headerRow(4, ["Assumption", "Unit", 2026, 2027, 2028, 2029, "Source or remark"], [3, 5]),
    ...sectionRow(6, "Own prices", 7),
    ...rate(7, "Price increase, Region North", [0.028, 0.025, 0.025, 0.025], "Sales, October 2026"),
    ...rate(8, "Price increase, Region South", [0.025, 0.02, 0.02, 0.02], "Sales, October 2026"),
    ...rate(9, "Price increase, Export", [0.022, 0.03, 0.03, 0.03], "Includes the new e-cargo model"),
    ...sectionRow(11, "Costs and rates", 7),
    ...rate(12, "Inflation (CPI forecast)", [0.031, 0.024, 0.022, 0.02], "Bank's forecast of September"),
    ...rate(13, "Wage increase (collective agreement)", [0.04, 0.035, 0.03, 0.03], "Agreed until mid 2028"),
    ...rate(14, "Marketing budget, % of revenue", [0.04, 0.04, 0.04, 0.04]),
    ...rate(15, "Interest on credit line", [undefined, 0.052]),
    ...rate(16, "Discount rate (WACC)", [undefined, 0.085]),
    ...rate(17, "Corporate income tax", [undefined, 0.258]),
    ...rate(18, "VAT, high rate (btw hoog)", [undefined, 0.21]),
    ...rate(19, "Dealer discount on list price", [undefined, 0.32]),
    ...sectionRow(21, "Product mix, % of bikes sold", 7),
    ...rate(22, "City bikes", [0.38, 0.36, 0.34, 0.32]),
    ...rate(23, "E-bikes", [0.47, 0.48, 0.49, 0.5]),
    ...rate(24, "Cargo bikes", [0.15, 0.16, 0.17, 0.18]),
    ...yearRow({
      row: 25,
      label: "Total",
      unit: "%",
      format: percentFormat,
      isTotal: true,
      years: repeat(4, (own) => `SUM(${own}22:${own}24)`),
    }),
  ],
};

function rate(row: number, label: string, years: readonly YearCell[], remark?: string): readonly SampleCell[] {
  const all = [...years, ...repeat(4 - years.length, undefined)];
  return yearRow({ row, label, unit: "%", format: percentFormat, years: all, ...(remark === undefined ? {} : { remark }) });
}
