import type { GoldenCase } from "./goldenCase";

/** Where actuals end and the plan begins, in the layouts that people use. */
export const layouts: readonly GoldenCase[] = [
  {
    name: "values only: measured rates, then chosen ones",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["", 2022, 2023, 2024, 2025, 2026],
          ["Revenue", 1043.2, 1101.5, 1156.6, 1220.2, 1281.2],
          ["Revenue growth", { value: 0.04127, format: "0.0%" }, { value: 0.05589, format: "0.0%" }, "5%", "5.5%", "5%"],
        ],
      },
    ],
    expect: [{ range: "D3:F3", kind: "growth-assumption", value: [0.05, 0.055, 0.05] }],
  },
  {
    name: "a merged label beside the rows of a block",
    sheets: [
      {
        name: "Drivers",
        merges: ["A2:A4", "A5:A7"],
        rows: [
          ["", "Driver", "2026E", "2027E"],
          ["Revenue", "Growth", "6%", "5%"],
          ["", "Price increase", "2%", "2%"],
          ["", "Gross margin", "40%", "41%"],
          ["Costs", "Growth", "3%", "3%"],
          ["", "Annual increase", "2%", "2%"],
          ["", "% of sales", "12%", "12%"],
        ],
      },
    ],
    expect: [
      { range: "C2:D2", kind: "growth-assumption" },
      { range: "C3:D3", kind: "price-increase" },
      { range: "C4:D4", kind: "margin-target" },
    ],
  },
  {
    name: "values only, with A and E behind the years",
    sheets: [
      {
        name: "DCF",
        rows: [
          ["(EUR m)", "FY23A", "FY24A", "FY25E", "FY26E", "FY27E", "TV"],
          ["Revenue", 1043.2, 1101.5, 1156.6, 1220.2, 1281.2, 1306.8],
          ["growth %", "4.1%", "5.6%", "5.0%", "5.5%", "5.0%", "2.0%"],
          ["EBIT", 101.2, 112.4, 121.4, 128.1, 137.1, 139.8],
          ["margin %", "9.7%", "10.2%", "10.5%", "10.5%", "10.7%", "10.7%"],
          ["D&A % sales", "3.5%", "3.6%", "3.5%", "3.5%", "3.5%", "3.5%"],
          ["NWC % sales", "12%", "12%", "12%", "12%", "12%", "12%"],
        ],
      },
    ],
    expect: [
      { range: "D3:G3", kind: "growth-assumption" },
      { range: "D5:G5", kind: "margin-target" },
    ],
  },
  {
    name: "last year's sheet carried over into the budget",
    sheets: [
      {
        name: "Actuals 2026",
        rows: [
          ["", "Jan", "Feb", "Mar"],
          ["Sales NL", 100, 110, 120],
          ["Sales DE", 200, 210, 220],
          ["Wages", 50, 50, 50],
        ],
      },
      {
        name: "Budget 2027",
        rows: [
          ["", "Jan", "Feb", "Mar"],
          ["Sales NL", "='Actuals 2026'!B2*1.08 -> 108", "='Actuals 2026'!C2*1.08 -> 119", "='Actuals 2026'!D2*1.08 -> 130"],
          ["Sales DE", "='Actuals 2026'!B3*(1+10%) -> 220", "='Actuals 2026'!C3*(1+10%) -> 231", "='Actuals 2026'!D3*(1+10%) -> 242"],
          ["Wages", "='Actuals 2026'!B4*1.03 -> 51", "='Actuals 2026'!C4*1.03 -> 51", "='Actuals 2026'!D4*1.03 -> 51"],
        ],
      },
    ],
    expect: [
      { sheet: "Budget 2027", range: "B2:D2", kind: "growth-assumption", where: "formula" },
      { sheet: "Budget 2027", range: "B3:D3", kind: "growth-assumption", where: "formula" },
    ],
  },
  {
    name: "receipts and payments of a cash flow",
    sheets: [
      {
        name: "Cash flow",
        rows: [
          ["Cash flow forecast", "Jan-27", "Feb-27", "Mar-27", "Apr-27"],
          ["Opening balance", 1000, "=B10 -> 1", "=C10 -> 2", "=D10 -> 3"],
          ["Receipts"],
          ["Product A", 500, "=B4*1.02 -> 510", "=C4*1.02 -> 520", "=D4*1.02 -> 530"],
          ["Product B", 300, "=B5*1.02 -> 306", "=C5*1.02 -> 312", "=D5*1.02 -> 318"],
          ["Payments"],
          ["Suppliers", 200, "=B7*1.01 -> 202", "=C7*1.01 -> 204", "=D7*1.01 -> 206"],
          ["Rent", 100, 100, 100, 100],
          ["Payroll", 150, "=B9*1.03 -> 154", "=C9*1.03 -> 159", "=D9*1.03 -> 164"],
          ["Closing balance", 1250, 1, 2, 3],
        ],
      },
    ],
    expect: [
      { range: "C4:E4", kind: "growth-assumption", where: "formula" },
      { range: "C5:E5", kind: "growth-assumption", where: "formula" },
    ],
  },
  {
    name: "rent as income over ten years",
    sheets: [
      {
        name: "Cash Flow",
        rows: [
          ["", "Year 0", "Year 1", "Year 2", "Year 3"],
          ["Rent growth", "", "3.0%", "3.0%", "3.0%"],
          ["Gross potential rent", 100000, "=B3*(1+C2) -> 103000", "=C3*(1+D2) -> 106090", "=D3*(1+E2) -> 109272"],
          ["Vacancy %", "5%", "5%", "5%", "5%"],
          ["Expense growth", "", "2%", "2%", "2%"],
          ["Operating expenses", 40000, "=B6*(1+C5) -> 40800", "=C6*(1+D5) -> 41616", "=D6*(1+E5) -> 42448"],
        ],
      },
    ],
    expect: [{ range: "C2:E2", kind: "price-increase" }],
  },
  {
    name: "history and forecast under one row of years",
    sheets: [
      {
        name: "Model",
        rows: [
          ["", "Historical", "", "", "Forecast", "", ""],
          ["Year", "2021", "2022", "2023", "2024", "2025"],
          ["Revenue growth", "5%", "6%", "4%", "5%", "5%"],
          ["Gross margin", "40%", "41%", "40%", "41%", "42%"],
          ["Tax", "25%", "25%", "25%", "25%", "25%"],
        ],
      },
    ],
    expect: [
      { range: "E3:F3", kind: "growth-assumption" },
      { range: "E4:F4", kind: "margin-target" },
    ],
  },
  {
    name: "years that run downwards, with the growth inside the formulas",
    sheets: [
      {
        name: "Projection",
        rows: [
          ["Year", "Users", "Revenue"],
          ["2025", 1000, "=B2*12 -> 12000"],
          ["2026", "=B2*1.5 -> 1500", "=B3*12 -> 18000"],
          ["2027", "=B3*1.4 -> 2100", "=B4*12 -> 25200"],
          ["2028", "=B4*1.3 -> 2730", "=B5*12 -> 32760"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "growth-assumption", where: "formula" },
      { range: "B4", kind: "growth-assumption", where: "formula" },
      { range: "B5", kind: "growth-assumption", where: "formula" },
    ],
  },
  {
    name: "a funnel with its rates inside formulas",
    sheets: [
      {
        name: "Funnel",
        rows: [
          ["", "Jan", "Feb", "Mar"],
          ["Website visitors", 1000, "=B2*1.1 -> 1100", "=C2*1.1 -> 1210"],
          ["Leads", "=B2*5% -> 50", "=C2*5% -> 55", "=D2*5% -> 60"],
          ["Customers", "=B3*20% -> 10", "=C3*20% -> 11", "=D3*20% -> 12"],
        ],
      },
    ],
    expect: [
      { range: "C2:D2", kind: "growth-assumption", where: "formula" },
      { range: "C3:D3", kind: "conversion-target", where: "formula" },
      { range: "C4:D4", kind: "conversion-target", where: "formula" },
    ],
  },
  {
    name: "a growth rate halfway between two typed ones",
    sheets: [
      {
        name: "DCF",
        rows: [
          ["", "2024A", "2025E", "2026E", "2027E"],
          ["Revenue", 100, "=B2*(1+C3) -> 110", "=C2*(1+D3) -> 119", "=D2*(1+E3) -> 128"],
          ["Growth", "", "10%", "=C3+($E$3-$C$3)/2 -> 7.5%", "5%"],
        ],
      },
    ],
    expect: [{ range: "C3:E3", kind: "growth-assumption" }],
  },
];
