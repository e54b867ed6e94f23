import { amountFormat, headerRow, percentFormat, repeat, sectionRow, titleRows, yearRow, type SampleSheet } from "./sampleSheet";

const budget = "'Omzetbudget 2027'!";

/** What the board sees: its own percentage on top, and how far the regions' budgets are away from it. */
export const summarySheet: SampleSheet = {
  name: "Summary",
  widths: [32, 6, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5],
  frozen: { rows: 0, columns: 1 },
  cells: [
    ...titleRows(
      "Lekdijk Fietsen B.V.",
      "Plan 2027-2029: summary for the board",
      "Amounts in euro, excluding VAT. Draft 3, prepared by Finance on 12 November 2026.",
    ),
    ...sectionRow(5, "Board ambition", 9),
    { at: "A6", content: "Revenue growth per year", look: "total-label" },
    { at: "B6", content: "%", look: "unit" },
    { at: "C6", content: 0.15, look: "input", format: "+0%;-0%" },
    { at: "D6", content: "Set at the strategy day of 9 October 2026", look: "remark" },
    ...headerRow(8, ["Company", "", "Actual", "Actual", "Actual", "Forecast", "Budget", "Plan", "Plan"], [6, 8]),
    ...headerRow(9, ["", "", 2023, 2024, 2025, 2026, 2027, 2028, 2029], [6, 8]),
    ...yearRow({
      row: 10,
      label: "Revenue the board asks for",
      unit: "€",
      format: amountFormat,
      years: [
        ...repeat(4, undefined),
        (_own, previous) => `${previous}11*(1+$C$6)`,
        ...repeat(2, (_own, previous) => `${previous}10*(1+$C$6)`),
      ],
    }),
    ...yearRow({
      row: 11,
      label: "Revenue in the budget",
      unit: "€",
      format: amountFormat,
      years: repeat(7, (own) => `${budget}${own}29`),
    }),
    ...yearRow({
      row: 12,
      label: "Budget minus ambition",
      unit: "€",
      format: "#,##0;[Red]-#,##0",
      isTotal: true,
      years: [...repeat(4, undefined), ...repeat(3, (own) => `${own}11-${own}10`)],
    }),
    ...yearRow({
      row: 13,
      label: "Growth of revenue",
      unit: "%",
      format: percentFormat,
      years: [undefined, ...repeat(6, (own, previous) => `${own}11/${previous}11-1`)],
    }),
    ...sectionRow(15, "Share of each region in revenue", 9),
    ...yearRow({
      row: 16,
      label: "Region North",
      unit: "%",
      format: percentFormat,
      years: repeat(7, (own) => `${budget}${own}10/${own}$11`),
    }),
    ...yearRow({
      row: 17,
      label: "Region South",
      unit: "%",
      format: percentFormat,
      years: repeat(7, (own) => `${budget}${own}16/${own}$11`),
    }),
    ...yearRow({ row: 18, label: "Export", unit: "%", format: percentFormat, years: repeat(7, (own) => `${budget}${own}22/${own}$11`) }),
    ...yearRow({
      row: 19,
      label: "Service and parts",
      unit: "%",
      format: percentFormat,
      years: repeat(7, (own) => `${budget}${own}26/${own}$11`),
    }),
    ...sectionRow(21, "Result", 9),
    ...yearRow({ row: 22, label: "Gross margin", unit: "€", format: amountFormat, years: repeat(7, (own) => `${budget}${own}32`) }),
    ...yearRow({ row: 23, label: "Operating costs", unit: "€", format: amountFormat, years: repeat(7, (own) => `${budget}${own}39`) }),
    ...yearRow({
      row: 24,
      label: "Operating result",
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: repeat(7, (own) => `${own}22-${own}23`),
    }),
    ...yearRow({
      row: 25,
      label: "Operating result, % of revenue",
      unit: "%",
      format: percentFormat,
      years: repeat(7, (own) => `${own}24/${own}11`),
    }),
    {
      at: "A27",
      content: "The ambition was agreed before the regions had made their budgets. Nobody has said yet where the growth comes from.",
      look: "remark",
    },
  ],
  notes: [{ at: "C6", author: "Marieke de Wit", text: "Agreed at the strategy day. No market figures were on the table." }],
};
