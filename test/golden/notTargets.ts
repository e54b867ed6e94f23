import type { GoldenCase } from "./goldenCase";

/** Workbooks full of percentages that nobody has to reach. */
export const notTargets: readonly GoldenCase[] = [
  {
    name: "history pasted as values",
    sheets: [
      {
        name: "Key figures",
        rows: [
          ["", 2019, 2020, 2021, 2022, 2023],
          ["Revenue", 100.4, 98.2, 110.3, 121.9, 130.1],
          ["Revenue growth", "4.2%", "-2.2%", "12.3%", "10.5%", "6.7%"],
          ["EBITDA margin", "12.1%", "11.4%", "13.2%", "13.9%", "14.1%"],
          ["Market share", "7.1%", "7.0%", "7.4%", "7.7%", "7.9%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "budget against actual",
    sheets: [
      {
        name: "Variance",
        rows: [
          ["", "Budget", "Actual", "Variance", "Variance %", "% of target"],
          ["Sales", 1000, 1100, "=C2-B2 -> 100", "=D2/B2 -> 10.0%", "110%"],
          ["Gross margin %", "40%", "38%", "=C3-B3 -> -2%", "", "95%"],
          ["Customer growth", "5%", "4%", "", "", "80%"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "margin-target" },
      { range: "B4", kind: "growth-assumption" },
    ],
  },
  {
    name: "loan, tax and statistics",
    sheets: [
      {
        name: "Loan",
        rows: [
          ["Loan amount", 200000],
          ["Interest rate", "4.5%"],
          ["Down payment", "20%"],
          ["Confidence level", "95%"],
          ["Salary increase", "3%"],
          ["Expected return", "7%"],
          ["Probability of default", "2%"],
          ["Inflation", "2%"],
          ["Ownership", "51%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "revenue mix and allocation",
    sheets: [
      {
        name: "Mix",
        rows: [
          ["Product", "Revenue mix", "Weight"],
          ["A", "40%", "30%"],
          ["B", "35%", "30%"],
          ["C", "25%", "40%"],
          ["Total", "=SUM(B2:B4) -> 100%", "=SUM(C2:C4) -> 100%"],
          [],
          ["Portfolio"],
          ["Growth fund", "60%"],
          ["Bonds", "40%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "project progress and grades",
    sheets: [
      {
        name: "Status",
        rows: [
          ["Task", "% complete", "Target date", "Score"],
          ["Design", "80%", { value: 46388, format: "dd-mm-yyyy" }, "75%"],
          ["Build", "35%", { value: 46488, format: "dd-mm-yyyy" }, "60%"],
          ["Target group research", "10%", { value: 46588, format: "dd-mm-yyyy" }, "90%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "an experiment with measured conversion",
    sheets: [
      {
        name: "AB test",
        rows: [
          ["Variant", "Visitors", "Orders", "Conversion rate"],
          ["A", 10000, 231, "=C2/B2 -> 2.3%"],
          ["B", 10000, 264, "=C3/B3 -> 2.6%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a price list with discount, VAT and mark-up",
    sheets: [
      {
        name: "Prices",
        rows: [
          ["Article", "Cost", "Discount", "Net", "incl. VAT"],
          ["X1", 10, "5%", "=B2*0.95 -> 9.5", "=D2*1.2 -> 11.4"],
          ["X2", 20, "10%", "=B3*0.9 -> 18", "=D3*1.2 -> 21.6"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a sensitivity table",
    sheets: [
      {
        name: "Sensitivity",
        rows: [
          ["Sensitivity analysis of units"],
          ["", "=C2-2%*C2 -> 98", 100, "=C2+2%*C2 -> 102"],
          ["=A4-1%*A4 -> 49", 1, 2, 3],
          [50, 1, 2, 3],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "economic statistics",
    sheets: [
      {
        name: "Data",
        rows: [
          ["Country", "GDP growth", "Population growth", "Inflation", "Unemployment rate"],
          ["NL", "2.1%", "0.5%", "3.0%", "3.7%"],
          ["DE", "0.4%", "0.2%", "2.8%", "5.9%"],
          ["FR", "1.0%", "0.3%", "2.5%", "7.3%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "an empty template",
    sheets: [
      {
        name: "Assumptions",
        rows: [
          ["Assumptions", "Year 1", "Year 2"],
          ["Sales growth", "0%", "0%"],
          ["Gross margin", { value: "", format: "0%" }, ""],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "currency, payroll and stock: factors that are no growth",
    sheets: [
      {
        name: "FX",
        rows: [
          ["Item", "EUR", "USD"],
          ["A", 100, "=B2*1.08 -> 108"],
          ["B", 200, "=B3*1.08 -> 216"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "employer cost",
    sheets: [
      {
        name: "Payroll",
        rows: [
          ["Name", "Gross", "Employer cost", "Year"],
          ["A", 3000, "=B2*1.27 -> 3810", "=C2*12 -> 45720"],
          ["B", 3500, "=B3*1.27 -> 4445", "=C3*12 -> 53340"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "safety stock",
    sheets: [
      {
        name: "Stock",
        rows: [
          ["SKU", "Demand", "Order qty"],
          ["A", 100, "=B2*1.2 -> 120"],
          ["B", 200, "=B3*1.2 -> 240"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "other companies, compared",
    sheets: [
      {
        name: "Comps",
        rows: [
          ["Company", "EV/EBITDA", "Revenue growth 2025E", "EBITDA margin 2025E"],
          ["A", 8.1, "5.1%", "18.2%"],
          ["B", 9.4, "7.3%", "21.7%"],
          ["Median", "=MEDIAN(B2:B3) -> 8.75", "=MEDIAN(C2:C3) -> 6.2%", "=MEDIAN(D2:D3) -> 19.9%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "benchmarks of others",
    sheets: [
      {
        name: "Benchmarks",
        rows: [
          ["Metric", "Good", "Great", "Source"],
          ["Monthly growth", "10%", "20%", "YC"],
          ["Gross margin", "70%", "80%", "Bessemer"],
          ["Net retention", "100%", "120%", "KeyBanc"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "a bank's portfolio of statistics",
    sheets: [
      {
        name: "Pop",
        rows: [
          ["Base population", 17500000],
          ["Population growth rate", "0.6%"],
          ["Birth rate", "1.1%"],
          ["Migration growth", "0.2%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "election results",
    sheets: [
      {
        name: "Results",
        rows: [
          ["Party", "Votes", "Share", "Change", "Target seats"],
          ["A", 12000, "34.1%", "2.1%", 12],
          ["B", 9000, "25.6%", "-1.1%", 9],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "dashboard with last year's figures",
    sheets: [
      {
        name: "Dashboard",
        rows: [
          ["Kennzahl", "Wert", "Vorjahr", "Veränderung"],
          ["Umsatz", 1.2, 1.1, "9.1%"],
          ["Umsatzwachstum", "9.1%", "7.2%", ""],
          ["Conversion Rate", "2.3%", "2.1%", ""],
          ["Marktanteil", "12%", "11%", ""],
        ],
      },
    ],
    expect: [],
  },
];
