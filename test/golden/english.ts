import type { GoldenCase } from "./goldenCase";

export const english: readonly GoldenCase[] = [
  {
    name: "history is calculated, the forecast is typed, in one row",
    sheets: [
      {
        name: "Model",
        rows: [
          ["Acme Ltd", "", "", "", "", "", ""],
          ["USD m", "FY22A", "FY23A", "FY24A", "FY25E", "FY26E", "FY27E"],
          ["Revenue", 100, 110, 120, "=D3*(1+E4) -> 132", "=E3*(1+F4) -> 145", "=F3*(1+G4) -> 157"],
          ["  % growth", "", "=C3/B3-1 -> 10.0%", "=D3/C3-1 -> 9.1%", "10%", "10%", "8%"],
          ["COGS", 60, 66, 72, "=E3*E6 -> 79", "=F3*F6 -> 87", "=G3*G6 -> 94"],
          ["  % of sales", "=B5/B3 -> 60%", "=C5/C3 -> 60%", "=D5/D3 -> 60%", "60%", "60%", "60%"],
          ["EBITDA", 40, 44, 48, "=E3*E8 -> 54", "=F3*F8 -> 60", "=G3*G8 -> 66"],
          ["  % margin", "=B7/B3 -> 40%", "=C7/C3 -> 40%", "=D7/D3 -> 40%", "41%", "41.5%", "42%"],
          ["Tax rate", "25%", "25%", "25%", "25%", "25%", "25%"],
        ],
      },
    ],
    expect: [
      { range: "E4:G4", kind: "growth-assumption", hardcoded: true, value: [0.1, 0.1, 0.08] },
      { range: "E8:G8", kind: "margin-target", hardcoded: true },
    ],
  },
  {
    name: "an input sheet and a model that refers to it",
    sheets: [
      {
        name: "Inputs",
        rows: [
          ["General assumptions"],
          ["Start date", { value: 46023, format: "dd/mm/yyyy" }],
          ["Discount rate", "9%"],
          ["Inflation", "2%"],
          ["Corporate tax", "25.8%"],
          [],
          ["Revenue assumptions"],
          ["Volume growth p.a.", "", "6%"],
          ["Price increase p.a.", "", "2.5%"],
          ["Customer retention rate", "", "92%"],
          [],
          ["Cost assumptions"],
          ["Wage increase", "", "3%"],
          ["Rent increase", "", "2%"],
          ["Annual increase", "", "2%"],
        ],
      },
      {
        name: "P&L",
        rows: [
          ["", 2025, 2026, 2027],
          ["Volume", 1000, "=B2*(1+Inputs!$C$8) -> 1060", "=C2*(1+Inputs!$C$8) -> 1124"],
          ["Price", 10, "=B3*(1+Inputs!$C$9) -> 10.25", "=C3*(1+Inputs!$C$9) -> 10.5"],
          ["Revenue", "=B2*B3 -> 10000", "=C2*C3 -> 10865", "=D2*D3 -> 11802"],
          ["Wages", 4000, "=B5*(1+Inputs!$C$13) -> 4120", "=C5*(1+Inputs!$C$13) -> 4243"],
          ["Rent", 500, "=B6*(1+Inputs!$C$14) -> 510", "=C6*(1+Inputs!$C$14) -> 520"],
          ["Insurance", 100, "=B7*(1+Inputs!$C$15) -> 102", "=C7*(1+Inputs!$C$15) -> 104"],
        ],
      },
    ],
    expect: [
      { range: "C8", kind: "growth-assumption", hardcoded: true },
      { range: "C9", kind: "price-increase", hardcoded: true },
      { range: "C10", kind: "conversion-target", hardcoded: true },
    ],
  },
  {
    name: "growth by defined names and by table columns",
    names: [{ name: "Sales_growth", formula: "=Drivers!$B$2", isHidden: false }],
    sheets: [
      {
        name: "Drivers",
        rows: [
          ["Driver", "Value"],
          ["Sales uplift", "12%"],
          ["Payroll uplift", "4%"],
        ],
      },
      {
        name: "Plan",
        tables: [
          {
            name: "Products",
            area: { top: 0, left: 0, bottom: 3, right: 3 },
            headers: ["Product", "2026", "Growth", "2027"],
            hasTotals: false,
          },
        ],
        rows: [
          ["Product", "2026", "Growth", "2027"],
          ["Bikes", 500, "5%", "=[@2026]*(1+[@Growth])*(1+Sales_growth) -> 588"],
          ["Parts", 300, "8%", "=[@2026]*(1+[@Growth])*(1+Sales_growth) -> 363"],
          ["Service", 200, "10%", "=[@2026]*(1+[@Growth])*(1+Sales_growth) -> 246"],
        ],
      },
    ],
    expect: [
      { sheet: "Drivers", range: "B2", kind: "growth-assumption" },
      { sheet: "Plan", range: "C2", kind: "growth-assumption" },
      { sheet: "Plan", range: "C3", kind: "growth-assumption" },
      { sheet: "Plan", range: "C4", kind: "growth-assumption" },
    ],
  },
  {
    name: "percentages inside formulas of a monthly plan",
    sheets: [
      {
        name: "Plan 2027",
        rows: [
          ["", "Jan", "Feb", "Mar", "Apr"],
          ["Income"],
          ["Subscriptions", 1000, "=B3*1.05 -> 1050", "=C3*1.05 -> 1102", "=D3*1.05 -> 1157"],
          ["Consulting", 500, "=ROUND(B4*(1+3%),0) -> 515", "=ROUND(C4*(1+3%),0) -> 530", "=ROUND(D4*(1+3%),0) -> 546"],
          ["Expenses"],
          ["Rent", 100, "=B6*1.02 -> 102", "=C6*1.02 -> 104", "=D6*1.02 -> 106"],
          ["Commission", "=B3*10% -> 100", "=C3*10% -> 105", "=D3*10% -> 110", "=E3*10% -> 116"],
        ],
      },
    ],
    expect: [
      { range: "C3:E3", kind: "growth-assumption", where: "formula", hardcoded: true, value: [0.05, 0.05, 0.05] },
      { range: "C4:E4", kind: "growth-assumption", where: "formula", value: [0.03, 0.03, 0.03] },
    ],
  },
  {
    name: "scenarios typed inside a CHOOSE and a growth that fades by a step",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["Case", 2],
          ["", "2025A", "2026E", "2027E", "2028E"],
          ["Net sales", 100, "=B3*(1+C4) -> 108", "=C3*(1+D4) -> 116", "=D3*(1+E4) -> 123"],
          ["Sales growth %", "", "=CHOOSE($B$1,5%,8%,12%) -> 8%", "=C4-0.5% -> 7.5%", "=D4-0.5% -> 7.0%"],
        ],
      },
    ],
    expect: [{ range: "C4:E4", kind: "growth-assumption", where: "formula", hardcoded: true }],
  },
  {
    name: "a market and the share that is to be won of it",
    sheets: [
      {
        name: "Market",
        rows: [
          ["Market entry plan"],
          ["", "Year 1", "Year 2", "Year 3"],
          ["Total market size (units)", 100000, "=B3*(1+$B$9) -> 104000", "=C3*(1+$B$9) -> 108160"],
          ["Market share", "1%", "2%", "3.5%"],
          ["Units sold", "=B3*B4 -> 1000", "=C3*C4 -> 2080", "=D3*D4 -> 3786"],
          ["Price", 20, 20, 20],
          ["Revenue", "=B5*B6 -> 20000", "=C5*C6 -> 41600", "=D5*D6 -> 75712"],
          [],
          ["Market growth rate", "4%"],
        ],
      },
    ],
    expect: [{ range: "B4:D4", kind: "share-target", support: "market-data", hardcoded: true }],
  },
  {
    name: "plain numbers: a unit column says percent",
    sheets: [
      {
        name: "Assumptions",
        rows: [
          ["Item", "Unit", "Base", "High"],
          ["Visitors growth", "% p.a.", 8, 12],
          ["Conversion", "%", 2.5, 3],
          ["Marketing budget", "EUR", 50, 60],
          ["Ramp-up", "months", 6, 9],
          ["VAT", "%", 21, 21],
        ],
      },
    ],
    expect: [
      { range: "C2:D2", kind: "growth-assumption", value: [0.08, 0.12] },
      { range: "C3:D3", kind: "conversion-target", value: [0.025, 0.03] },
    ],
  },
  {
    name: "targets of a sales team, by region, in a column",
    sheets: [
      {
        name: "Sales targets",
        rows: [
          ["Region", "Sales 2026", "Target growth", "Target 2027", "Achieved %"],
          ["North", 1200, "15%", "=B2*(1+C2) -> 1380", "87%"],
          ["South", 800, "10%", "=B3*(1+C3) -> 880", "91%"],
          ["West", 950, "12%", "=B4*(1+C4) -> 1064", "102%"],
          ["Total", "=SUM(B2:B4) -> 2950", "=D5/B5-1 -> 12.7%", "=SUM(D2:D4) -> 3324", ""],
        ],
      },
    ],
    expect: [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "growth-target" },
      { range: "C4", kind: "growth-target" },
    ],
  },
  {
    name: "sentences: goals, assumptions and what already happened",
    sheets: [
      {
        name: "Notes",
        rows: [
          ["Board meeting"],
          ["Revenue target: +15% in 2027"],
          ["We assume 10% annual growth of subscribers until 2030"],
          ["Sales grew 12% last year"],
          ["Discount of 10% for early payers"],
          ["VAT is 21%"],
          ["Wages are expected to rise by 4%"],
        ],
      },
    ],
    expect: [
      { range: "A2", kind: "growth-target", where: "text", value: [0.15] },
      { range: "A3", kind: "growth-assumption", where: "text", value: [0.1] },
    ],
  },
  {
    name: "a funnel: measured rates beside assumed ones",
    sheets: [
      {
        name: "Funnel actuals 2025",
        rows: [
          ["", "Q1", "Q2", "Q3"],
          ["Leads", 400, 420, 390],
          ["Deals", 40, 44, 35],
          ["Conversion rate", "=B3/B2 -> 10.0%", "=C3/C2 -> 10.5%", "=D3/D2 -> 9.0%"],
        ],
      },
      {
        name: "Funnel plan 2026",
        rows: [
          ["", "Q1", "Q2", "Q3"],
          ["Leads", 450, 460, 470],
          ["Conversion rate", "12%", "12%", "13%"],
          ["Deals", "=B2*B3 -> 54", "=C2*C3 -> 55", "=D2*D3 -> 61"],
        ],
      },
    ],
    expect: [{ sheet: "Funnel plan 2026", range: "B3:D3", kind: "conversion-target" }],
  },
  {
    name: "a valuation on one sheet",
    sheets: [
      {
        name: "DCF",
        rows: [
          ["Key assumptions", "", "", "", ""],
          ["WACC", "8.5%"],
          ["Terminal growth rate", "2.5%"],
          ["Tax rate", "25%"],
          ["", "2025", "2026", "2027", "2028"],
          ["Free cash flow", 100, "=B6*(1+C7) -> 105", "=C6*(1+D7) -> 110", "=D6*(1+E7) -> 116"],
          ["Growth", "", "5%", "5%", "5%"],
          ["Discount factor", 1, "=1/(1+$B$2)^1 -> 0.92", "=1/(1+$B$2)^2 -> 0.85", "=1/(1+$B$2)^3 -> 0.78"],
          ["Terminal value", "", "", "", "=E6*(1+B3)/(B2-B3) -> 1982"],
        ],
      },
    ],
    expect: [
      { range: "B3", kind: "growth-assumption" },
      { range: "C7:E7", kind: "growth-assumption" },
    ],
  },
  {
    name: "a summary that only shows an input",
    sheets: [
      { name: "Inputs", rows: [["Assumptions"], ["Sales growth", "6%"], ["Gross margin", "40%"]] },
      {
        name: "Plan",
        rows: [
          ["", 2026, 2027],
          ["Sales", 100, "=B2*(1+Inputs!$B$2) -> 106"],
          ["Gross profit", "=B2*Inputs!$B$3 -> 40", "=C2*Inputs!$B$3 -> 42"],
        ],
      },
      { name: "Summary", rows: [["Plan in short"], ["Sales growth", "=Inputs!B2 -> 6%"], ["Gross margin", "=Inputs!B3 -> 40%"]] },
    ],
    expect: [
      { range: "B2", kind: "growth-assumption" },
      { range: "B3", kind: "margin-target" },
    ],
  },
  {
    name: "years run downwards",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["Year", "Customers", "Growth", "ARPU"],
          [2024, 1000, "", 50],
          [2025, 1100, "=B3/B2-1 -> 10.0%", 51],
          [2026, "=B3*(1+C4) -> 1210", "10%", 52],
          [2027, "=B4*(1+C5) -> 1331", "10%", 53],
          [2028, "=B5*(1+C6) -> 1438", "8%", 54],
        ],
      },
    ],
    expect: [{ range: "C4:C6", kind: "growth-assumption" }],
  },
];
