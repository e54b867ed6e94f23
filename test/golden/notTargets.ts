import type { GoldenCase } from "./goldenCase";

/** Workbooks full of percentages that nobody has to reach. */
export const notTargets: readonly GoldenCase[] = [
  {
    name: "history pasted as values",
    sheets: [{ name: "Key figures", rows: [
      ["", 2019, 2020, 2021, 2022, 2023],
      ["Revenue", 100.4, 98.2, 110.3, 121.9, 130.1],
      ["Revenue growth", "4.2%", "-2.2%", "12.3%", "10.5%", "6.7%"],
      ["EBITDA margin", "12.1%", "11.4%", "13.2%", "13.9%", "14.1%"],
      ["Market share", "7.1%", "7.0%", "7.4%", "7.7%", "7.9%"],
    ] }],
    expect: [],
  },
  {
    name: "budget against actual",
    sheets: [{ name: "Variance", rows: [
      ["", "Budget", "Actual", "Variance", "Variance %", "% of target"],
      ["Sales", 1000, 1100, "=C2-B2 -> 100", "=D2/B2 -> 10.0%", "110%"],
      ["Gross margin %", "40%", "38%", "=C3-B3 -> -2%", "", "95%"],
      ["Customer growth", "5%", "4%", "", "", "80%"],
    ] }],
    expect: [
      { range: "B3", kind: "margin-target" },
      { range: "B4", kind: "growth-assumption" },
    ],
  },
  {
    name: "loan, tax and statistics",
    sheets: [{ name: "Loan", rows: [
      ["Loan amount", 200000],
      ["Interest rate", "4.5%"],
      ["Down payment", "20%"],
      ["Confidence level", "95%"],
      ["Salary increase", "3%"],
      ["Expected return", "7%"],
      ["Probability of default", "2%"],
      ["Inflation", "2%"],
      ["Ownership", "51%"],
    ] }],
    expect: [],
  },
  {
    name: "revenue mix and allocation",
    sheets: [{ name: "Mix", rows: [
      ["Product", "Revenue mix", "Weight"],
      ["A", "40%", "30%"],
      ["B", "35%", "30%"],
      ["C", "25%", "40%"],
      ["Total", "=SUM(B2:B4) -> 100%", "=SUM(C2:C4) -> 100%"],
      [],
      ["Portfolio"],
      ["Growth fund", "60%"],
      ["Bonds", "40%"],
    ] }],
    expect: [],
  },
  {
    name: "project progress and grades",
    sheets: [{ name: "Status", rows: [
      ["Task", "% complete", "Target date", "Score"],
      ["Design", "80%", { value: 46388, format: "dd-mm-yyyy" }, "75%"],
      ["Build", "35%", { value: 46488, format: "dd-mm-yyyy" }, "60%"],
      ["Target group research", "10%", { value: 46588, format: "dd-mm-yyyy" }, "90%"],
    ] }],
    expect: [],
  },
  {
    name: "an experiment with measured conversion",
    sheets: [{ name: "AB test", rows: [
      ["Variant", "Visitors", "Orders", "Conversion rate"],
      ["A", 10000, 231, "=C2/B2 -> 2.3%"],
      ["B", 10000, 264, "=C3/B3 -> 2.6%"],
    ] }],
    expect: [],
  },
  {
    name: "a price list with discount, VAT and mark-up",
    sheets: [{ name: "Prices", rows: [
      ["Article", "Cost", "Discount", "Net", "incl. VAT"],
      ["X1", 10, "5%", "=B2*0.95 -> 9.5", "=D2*1.2 -> 11.4"],
      ["X2", 20, "10%", "=B3*0.9 -> 18", "=D3*1.2 -> 21.6"],
    ] }],
    expect: [],
  },
  {
    name: "a sensitivity table",
    sheets: [{ name: "Sensitivity", rows: [
      ["Sensitivity analysis of units"],
      ["", "=C2-2%*C2 -> 98", 100, "=C2+2%*C2 -> 102"],
      ["=A4-1%*A4 -> 49", 1, 2, 3],
      [50, 1, 2, 3],
    ] }],
    expect: [],
  },
  {
    name: "economic statistics",
    sheets: [{ name: "Data", rows: [
      ["Country", "GDP growth", "Population growth", "Inflation", "Unemployment rate"],
      ["NL", "2.1%", "0.5%", "3.0%", "3.7%"],
      ["DE", "0.4%", "0.2%", "2.8%", "5.9%"],
      ["FR", "1.0%", "0.3%", "2.5%", "7.3%"],
    ] }],
    expect: [],
  },
  {
    name: "an empty template",
    sheets: [{ name: "Assumptions", rows: [
      ["Assumptions", "Year 1", "Year 2"],
      ["Sales growth", "0%", "0%"],
      ["Gross margin", { value: "", format: "0%" }, ""],
    ] }],
    expect: [],
  },
];
