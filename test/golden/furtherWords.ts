import type { GoldenCase } from "./goldenCase";

/** Periods, parameters and lines of other languages and of other people's habits. */
export const furtherWords: readonly GoldenCase[] = [
  {
    name: "a Russian plan by months, and one by years",
    sheets: [
      {
        name: "Финмодель",
        rows: [
          ["Показатель", "Янв 2027", "Фев 2027", "Март 2027"],
          ["Посетители", 1000, 1200, 1500],
          ["Конверсия в покупку", "5%", "5%", "6%"],
          ["Покупатели", "=B2*B3 -> 50", "=C2*C3 -> 60", "=D2*D3 -> 90"],
          ["Налог УСН", "6%", "6%", "6%"],
        ],
      },
      {
        name: "Прогноз",
        rows: [
          ["", "2026 год", "2027 год", "2028 год"],
          ["Выручка", 100, "=B2*(1+C3) -> 110", "=C2*(1+D3) -> 121"],
          ["Темп роста", "", "10%", "10%"],
          ["Зарплаты", 50, "=B4*(1+C5) -> 53", "=C4*(1+D5) -> 55"],
          ["Темп роста", "", "5%", "5%"],
        ],
      },
    ],
    expect: [
      { range: "B3:D3", kind: "conversion-target" },
      { sheet: "Прогноз", range: "C3:D3", kind: "growth-assumption" },
    ],
  },
  {
    name: "años y crecimiento en español",
    sheets: [
      {
        name: "LBO",
        rows: [
          ["Modelo operativo"],
          ["", "Ej. 25", "Ej. 26", "Ej. 27"],
          ["Ingresos", 15000, "=B3*(1+C4) -> 15225", "=C3*(1+D4) -> 15453"],
          ["% crec.", "", "1.5%", "1.5%"],
        ],
      },
    ],
    expect: [{ range: "C4:D4", kind: "growth-assumption" }],
  },
  {
    name: "iscritti per anno",
    sheets: [
      {
        name: "Piano",
        rows: [
          ["Ipotesi", "Anno 1", "Anno 2", "Anno 3"],
          ["Abbonamenti", 100, "=B2*(1+C3) -> 120", "=C2*(1+D3) -> 144"],
          ["Variazione annua", "", "20%", "20%"],
        ],
      },
    ],
    expect: [{ range: "C3:D3", kind: "growth-assumption" }],
  },
  {
    name: "a percentage on the year before is growth",
    sheets: [
      {
        name: "GuV",
        rows: [
          ["", 2025, "2026P", "2027P"],
          ["Umsatz", 100, "=B2*(1+C3) -> 105", "=C2*(1+D3) -> 111"],
          ["% ggü. Vj.", "", "5%", "6%"],
        ],
      },
    ],
    expect: [{ range: "C3:D3", kind: "growth-assumption" }],
  },
  {
    name: "a parameter without a value names nothing below it",
    sheets: [
      {
        name: "Deal",
        rows: [
          ["Revenue", 1000],
          ["Fees", "2.5%"],
          ["EBITDA increase rate"],
          ["Minimum cash", 25],
          ["Old EBITDA margin"],
          ["Management options", "5%"],
          ["Years", 10],
          ["Options", "=B1*B6 -> 50"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "growth in a table of expenses",
    sheets: [
      {
        name: "Inputs",
        rows: [
          ["Expenses", "Year", "% Growth"],
          ["", 2027, "3%"],
          ["", 2028, "4%"],
          ["", 2029, "5%"],
        ],
      },
    ],
    expect: [],
  },
  {
    name: "the best and the worst of the past carry the plan on",
    sheets: [
      {
        name: "P&L",
        rows: [
          ["", 2023, 2024, 2025, "Best", "Worst"],
          ["Sales", 100, 110, 132, "=D2*(1+E3) -> 158.4", "=D2*(1+F3) -> 145.2"],
          ["Sales growth", "", "=C2/B2-1 -> 10%", "=D2/C2-1 -> 20%", "=MAX(C3:D3) -> 20%", "=MIN(C3:D3) -> 10%"],
        ],
      },
    ],
    expect: [{ range: "E3:F3", kind: "growth-assumption", hardcoded: false }],
  },
  {
    name: "shares of competitors, results in a label, a report in a sentence",
    sheets: [
      {
        name: "Budget summary",
        rows: [
          ["Competitive summary", "Our company", "Competitor 1", "Competitor 2"],
          ["Market share", "20%", "25%", "15%"],
          [],
          ["Customers", 2027, 2028],
          ["Renewals (75%)", 0.24, 0.3],
          [],
          ["We exceeded our revenue target by 9%, due to stronger execution"],
        ],
      },
    ],
    expect: [{ range: "A5", kind: "conversion-target", where: "text" }],
  },
  {
    name: "terminal growth without a period, and by its short names",
    sheets: [
      {
        name: "DCF",
        rows: [
          ["PGR", "2.5%"],
          ["WACC", "8%"],
          ["Taux de croissance à l'infini", "1.5%"],
          ["Eindgroei", "2%"],
        ],
      },
    ],
    expect: [
      { range: "B1", kind: "growth-assumption" },
      { range: "B3", kind: "growth-assumption" },
      { range: "B4", kind: "growth-assumption" },
    ],
  },
  {
    name: "cases behind a growth that picks one of them, and a copy without a word",
    sheets: [
      {
        name: "P&L",
        rows: [
          ["Selected case", 1],
          ["", "FY25 Actual", "FY26 Forecast", "FY27 Forecast"],
          ["Revenues", 100, "=B3*(1+C4) -> 180", "=C3*(1+D4) -> 333"],
          ["y-o-y growth%", "", "=CHOOSE($B$1,C5,C6) -> 80%", "=CHOOSE($B$1,D5,D6) -> 85%"],
          ["Case 1:", "", "80%", "85%"],
          ["Case 2:", "", "60%", "65%"],
          ["Cost of goods sold", 50, "=C8*C3 -> 72", "=D8*D3 -> 133"],
          ["% of revenues", "", "=CHOOSE($B$1,C9,C10) -> 40%", "=CHOOSE($B$1,D9,D10) -> 40%"],
          ["Case 1:", "", "40%", "40%"],
          ["Case 2:", "", "45%", "45%"],
        ],
      },
    ],
    expect: [
      { range: "C4:D4", kind: "growth-assumption", hardcoded: false },
      { range: "C5:D5", kind: "growth-assumption", hardcoded: true },
      { range: "C6:D6", kind: "growth-assumption", hardcoded: true },
    ],
  },
  {
    name: "the growth of the past over several years carries the plan on",
    sheets: [
      {
        name: "Forecast",
        rows: [
          ["", 2022, 2023, 2024, 2025, 2026, 2027],
          ["Revenue", 100, 110, 120, 133.1, "=E2*(1+$B$4) -> 146.41", "=F2*(1+$B$4) -> 161.05"],
          [],
          ["Revenue CAGR", "=(E2/B2)^(1/3)-1 -> 10%"],
        ],
      },
    ],
    expect: [{ range: "B4", kind: "growth-assumption", hardcoded: false }],
  },
  {
    name: "rates of commission on renewals",
    sheets: [
      {
        name: "Sales team",
        rows: [["", "M1", "M2", "M3"], ["Commission - %"], ["Renewals", "2.5%", "2.5%", "2.5%"], ["Expansion", "8%", "8%", "8%"]],
      },
    ],
    expect: [],
  },
  {
    name: "a rate of growth by name among inputs, and one that a report gives",
    sheets: [
      {
        name: "Car",
        rows: [
          ["Year", "Units sold", "Revenue", "Metrics"],
          [1, 25000, 900, "Inflation rate", "3%"],
          [2, 27563, 950, "Growth rate", "5%"],
          [3, 28941, 990, "Capacity", 25000],
        ],
      },
      {
        name: "Facts",
        rows: [
          ["Sales 2024", 900],
          ["Market growth rate", "5%"],
          ["Staff", 12],
        ],
      },
    ],
    expect: [{ range: "E3", kind: "growth-assumption" }],
  },
];
