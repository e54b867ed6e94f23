import type { GoldenCase } from "./goldenCase";

/** Plans of young companies, shops and landlords: many rates in one list, few of them targets. */
export const startups: readonly GoldenCase[] = [
  {
    name: "a subscription business in one list of inputs",
    sheets: [
      {
        name: "Inputs",
        rows: [
          ["SaaS model inputs"],
          ["Starting MRR", 10000],
          ["MoM growth", "15%"],
          ["Trial-to-paid conversion", "18%"],
          ["ARPU growth (annual)", "2%"],
          ["Target gross margin", "80%"],
          ["COGS %", "20%"],
          ["Sales & marketing % of revenue", "40%"],
          ["Payment processing fees", "2.9%"],
          ["Referral commission", "10%"],
          ["Payroll tax", "12%"],
          ["Annual raise", "4%"],
          ["Interest on cash", "1%"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "growth-assumption" },
      { range: "B4", kind: "conversion-target" },
      { range: "B5", kind: "growth-assumption" },
      { range: "B6", kind: "margin-target" },
    ],
  },
  {
    name: "a landlord: rent grows as income, expenses do not count",
    sheets: [
      {
        name: "Pro forma",
        rows: [
          ["Assumptions"],
          ["Rent growth", "3%"],
          ["Expense growth", "2.5%"],
          ["Vacancy", "5%"],
          ["Exit cap rate", "6%"],
          ["LTV", "65%"],
          ["Management fee", "4%"],
          [],
          ["", "Year 1", "Year 2", "Year 3"],
          ["Rental income", 100000, "=B10*(1+$B$2) -> 103000", "=C10*(1+$B$2) -> 106090"],
          ["Operating expenses", 40000, "=B11*(1+$B$3) -> 41000", "=C11*(1+$B$3) -> 42025"],
        ],
      },
    ],
    expect: [{ range: "B2", kind: "price-increase" }],
  },
  {
    name: "top-down market sizing",
    sheets: [
      {
        name: "TAM SAM SOM",
        rows: [
          ["Market sizing", "", ""],
          ["Total addressable market (EUR m)", 500],
          ["Market growth (CAGR)", "8%"],
          ["Penetration year 1", "1%"],
          ["Penetration year 2", "2%"],
          ["Penetration year 3", "3%"],
        ],
      },
    ],
    expect: [{ range: "B4:B6", kind: "share-target", support: "market-data" }],
  },
  {
    name: "indicators with baseline, target and actual",
    sheets: [
      {
        name: "KPIs",
        rows: [
          ["KPI", "Baseline", "Target", "Actual"],
          ["Website conversion rate", "2.1%", "3%", "2.4%"],
          ["Customer retention", "85%", "90%", "88%"],
          ["Employee satisfaction", "70%", "80%", "72%"],
          ["On-time delivery", "93%", "98%", "95%"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "conversion-target" },
      { range: "C3", kind: "conversion-target" },
    ],
  },
  {
    name: "objectives written as tasks",
    sheets: [
      {
        name: "OKR",
        rows: [
          ["Objectives 2027"],
          ["Increase revenue by 20%"],
          ["Grow market share from 5% to 8%"],
          ["Improve website conversion to 4%"],
          ["Reduce costs by 10%"],
          ["Keep staff turnover below 12%"],
        ],
      },
    ],
    expect: [
      { range: "A2", kind: "growth-target", where: "text" },
      { range: "A3", kind: "share-target", where: "text", value: [0.05, 0.08] },
      { range: "A4", kind: "conversion-target", where: "text" },
    ],
  },
  {
    name: "live case picked by INDEX from three scenarios",
    sheets: [
      {
        name: "Scenarios",
        rows: [
          ["Selected", 1],
          ["Revenue growth", "2026", "2027", "2028"],
          ["Live case", "=INDEX(B4:B6,$B$1) -> 5%", "=INDEX(C4:C6,$B$1) -> 6%", "=INDEX(D4:D6,$B$1) -> 6%"],
          ["Base", "5%", "6%", "6%"],
          ["Upside", "8%", "9%", "9%"],
          ["Downside", "1%", "1%", "2%"],
          [],
          ["EBITDA margin", "2026", "2027", "2028"],
          ["Live case", "=INDEX(B10:B12,$B$1) -> 20%", "=INDEX(C10:C12,$B$1) -> 20%", "=INDEX(D10:D12,$B$1) -> 21%"],
          ["Base", "20%", "20%", "21%"],
          ["Upside", "22%", "22%", "23%"],
          ["Downside", "15%", "15%", "15%"],
          [],
          ["Wage inflation", "2026", "2027", "2028"],
          ["Base", "3%", "3%", "3%"],
        ],
      },
    ],
    expect: [
      { range: "B3:D3", kind: "growth-assumption", hardcoded: false },
      { range: "B4:D4", kind: "growth-assumption" },
      { range: "B5:D5", kind: "growth-assumption" },
      { range: "B6:D6", kind: "growth-assumption" },
      { range: "B9:D9", kind: "margin-target", hardcoded: false },
      { range: "B10:D10", kind: "margin-target" },
      { range: "B11:D11", kind: "margin-target" },
      { range: "B12:D12", kind: "margin-target" },
    ],
  },
  {
    name: "an average of the past drives the plan",
    sheets: [
      {
        name: "Projection",
        rows: [
          ["", "2022A", "2023A", "2024A", "2025E", "2026E"],
          ["Sales", 100, 112, 120, "=D2*(1+E3) -> 131", "=E2*(1+F3) -> 144"],
          ["Sales growth", "", "=C2/B2-1 -> 12.0%", "=D2/C2-1 -> 7.1%", "=AVERAGE(C3:D3) -> 9.6%", "=E3 -> 9.6%"],
          ["Net profit", 10, 12, 12, "=E2*E5 -> 13", "=F2*F5 -> 15"],
          ["Net margin", "=B4/B2 -> 10%", "=C4/C2 -> 10.7%", "=D4/D2 -> 10%", "=AVERAGE(B5:D5) -> 10.2%", "=E5 -> 10.2%"],
        ],
      },
    ],
    expect: [
      { range: "E3:F3", kind: "growth-assumption", hardcoded: false },
      { range: "E5:F5", kind: "margin-target", hardcoded: false },
    ],
  },
  {
    name: "an advertising plan",
    sheets: [
      {
        name: "Media plan",
        rows: [
          ["Channel", "Budget", "Impressions", "CTR", "Clicks", "Conv. rate", "Orders"],
          ["Search", 1000, 100000, "1.2%", "=C2*D2 -> 1200", "2.5%", "=E2*F2 -> 30"],
          ["Social", 2000, 300000, "0.8%", "=C3*D3 -> 2400", "1.5%", "=E3*F3 -> 36"],
        ],
      },
    ],
    expect: [
      { range: "D2", kind: "conversion-target" },
      { range: "D3", kind: "conversion-target" },
      { range: "F2", kind: "conversion-target" },
      { range: "F3", kind: "conversion-target" },
    ],
  },
  {
    name: "quoting with a wanted margin",
    sheets: [
      {
        name: "Pricing",
        rows: [
          ["Product", "Unit cost", "Desired margin", "Price", "VAT", "Price incl. VAT"],
          ["A", 10, "30%", "=B2/(1-C2) -> 14.3", "20%", "=D2*(1+E2) -> 17.1"],
          ["B", 20, "35%", "=B3/(1-C3) -> 30.8", "20%", "=D3*(1+E3) -> 36.9"],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "margin-target" },
      { range: "C3", kind: "margin-target" },
    ],
  },
  {
    name: "a restaurant by the month",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["Restaurant forecast", "", "", ""],
          ["", "Month 1", "Month 2", "Month 3"],
          ["Guests per day", 60, "=B3*(1+C4) -> 63", "=C3*(1+D4) -> 66"],
          ["Growth in guests", "", "5%", "5%"],
          ["Average check", 25, 25, 25],
          ["Food cost", "30%", "30%", "30%"],
          ["Occupancy", "60%", "62%", "65%"],
        ],
      },
    ],
    expect: [{ range: "C4:D4", kind: "growth-assumption" }],
  },
  {
    name: "a value under its name, and a name right of its value",
    sheets: [{ name: "Plan", rows: [["Plan 2027"], [], ["Sales growth", "", "Gross margin", "", "Tax"], ["7%", "", "45%", "", "25%"]] }],
    expect: [
      { range: "A4", kind: "growth-assumption" },
      { range: "C4", kind: "margin-target" },
    ],
  },
];
