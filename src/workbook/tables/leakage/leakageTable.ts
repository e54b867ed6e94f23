import { checkYearInFigures, type YearInFigures } from "../../../domain/leakage/yearInFigures";
import { column, required } from "../../table/column";
import { defineRows } from "../../table/defineTable";
import { calendarYear, money, rate, signedMoney } from "../../table/kinds";
import { leakageFigures } from "./leakageFigures";

export const leakageInputs = [
  required(column("year", "Year", calendarYear, 8)),
  required(column("revenue", "Revenue", money, 14)),
  required(column("contributionMargin", "Contribution margin", rate, 14)),
  required(column("marketingAndSales", "Marketing and sales", money, 16)),
  required(column("otherCosts", "Other costs", money, 14)),
  required(column("workingCapital", "Working capital", signedMoney, 14)),
];

/** Why the bank account does not grow with revenue: a year a row, each beside the year before it. */
export const leakage = defineRows({
  key: "leakage",
  name: "GrowthLeakage",
  sheets: ["Profit leakage", "Growth profit leakage"],
  knownBy: "all-headers",
  needs: ["settings"],
  inputs: leakageInputs,
  derived: leakageFigures(leakageInputs),
  calledBy: ["year"],
  unique: { by: ["year"], at: "year", code: "year-twice" },
  toRow: (values): YearInFigures => values,
  toValues: (row) => row,
  check: checkYearInFigures,
});
