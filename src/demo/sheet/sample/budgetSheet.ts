import {
  amountFormat,
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

const bikesFormat = "#,##0";

/** The revenue budget in Dutch: history, forecast, and growth that is typed, hidden in formulas, or told in a text. */
export const budgetSheet: SampleSheet = {
  name: "Omzetbudget 2027",
  widths: [29, 8, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 11.5, 56],
  frozen: { rows: 6, columns: 1 },
  merges: ["C5:E5", "H5:I5"],
  cells: [
    ...titleRows("Omzetbudget 2027", "Lekdijk Fietsen B.V. Bedragen in euro, exclusief btw.", "Invoer is blauw, berekeningen zijn zwart."),
    ...headerRow(5, ["", "", "Realisatie", undefined, undefined, "Prognose", "Budget", "Plan", undefined, ""], [6, 8]),
    ...headerRow(6, ["", "Eenheid", 2023, 2024, 2025, 2026, 2027, 2028, 2029, "Toelichting"], [6, 8]),
    ...region(
      7,
      "Regio Noord",
      [4720, 4860, 5010, 5148],
      [1840, 1895, 1945, 2000],
      7,
      [0.12, 0.1, 0.1],
      "Nieuwe winkel in Zwolle; de rest moet uit de dealers komen",
    ),
    ...region(
      13,
      "Regio Zuid",
      [3400, 3390, 3440, 3500],
      [1720, 1760, 1800, 1845],
      8,
      [(_own, previous) => `${previous}16*(1+4%)`, (_own, previous) => `${previous}16*(1+5%)`, (_own, previous) => `${previous}16*(1+5%)`],
      "Volgens regiomanager",
    ),
    ...region(
      19,
      "Export",
      [900, 1150, 1420, 1700],
      [2150, 2190, 2230, 2280],
      9,
      [0.25, 0.25, 0.2],
      "Doel: +25% groei per jaar zodra het magazijn in Keulen open is",
    ),
    ...sectionRow(25, "Service en onderdelen", 10),
    ...yearRow({
      row: 26,
      label: "Omzet service en onderdelen",
      unit: "€",
      format: amountFormat,
      years: [1_620_000, 1_742_000, 1_851_000, 1_960_000, ...repeat(3, (_own, previous) => `${previous}26*1.08`)],
      remark: "Groeit mee met het aantal fietsen op de weg",
    }),
    ...sectionRow(28, "Totaal", 10),
    ...yearRow({
      row: 29,
      label: "Totale omzet",
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: repeat(7, (own) => `${own}10+${own}16+${own}22+${own}26`),
    }),
    ...yearRow({
      row: 30,
      label: "Groei totale omzet",
      unit: "%",
      format: percentFormat,
      years: [undefined, ...repeat(6, (own, previous) => `${own}29/${previous}29-1`)],
    }),
    ...yearRow({
      row: 31,
      label: "Brutomarge, % van omzet",
      unit: "%",
      format: percentFormat,
      years: [0.358, 0.361, 0.364, 0.366, 0.375, 0.385, 0.395],
      remark: "Doel van de directie: betere inkoop en minder acties",
    }),
    ...yearRow({
      row: 32,
      label: "Brutomarge",
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: repeat(7, (own) => `${own}29*${own}31`),
    }),
    ...sectionRow(34, "Kosten", 10),
    ...cost(35, "Personeelskosten", [3_480_000, 3_640_000, 3_815_000, 3_990_000], 13),
    ...cost(36, "Overige bedrijfskosten", [1_610_000, 1_690_000, 1_770_000, 1_850_000], 12),
    ...yearRow({
      row: 37,
      label: "Marketing",
      unit: "€",
      format: amountFormat,
      years: [
        724_000,
        777_000,
        838_000,
        904_000,
        ...["D", "E", "F"].map(
          (year): YearCell =>
            (own) =>
              `${own}29*Assumptions!${year}14`,
        ),
      ],
    }),
    ...yearRow({
      row: 38,
      label: "Afschrijvingen",
      unit: "€",
      format: amountFormat,
      years: [520_000, 540_000, 560_000, 575_000, 590_000, 610_000, 610_000],
    }),
    ...yearRow({
      row: 39,
      label: "Totale kosten",
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: repeat(7, (own) => `SUM(${own}35:${own}38)`),
    }),
    ...yearRow({
      row: 41,
      label: "Bedrijfsresultaat",
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: repeat(7, (own) => `${own}32-${own}39`),
    }),
  ],
};

/** Five rows: a section, bikes, price, revenue and growth. Given growth drives the revenue, and the bikes follow; a growth formula stands in the revenue itself. */
function region(
  row: number,
  name: string,
  bikes: readonly number[],
  prices: readonly number[],
  priceRow: number,
  growth: readonly YearCell[],
  remark: string,
): readonly SampleCell[] {
  const [units, price, revenue, rate] = [row + 1, row + 2, row + 3, row + 4];
  const isTyped = typeof growth[0] === "number";
  const achieved: YearCell = (own, previous) => `${own}${revenue}/${previous}${revenue}-1`;
  const planned: readonly YearCell[] = isTyped ? repeat(3, (own, previous) => `${previous}${revenue}*(1+${own}${rate})`) : growth;
  return [
    ...sectionRow(row, name, 10),
    ...yearRow({
      row: units,
      label: "Verkochte fietsen",
      unit: "stuks",
      format: bikesFormat,
      years: [...bikes, ...repeat(3, (own) => `${own}${revenue}/${own}${price}`)],
    }),
    ...yearRow({
      row: price,
      label: "Gemiddelde nettoprijs",
      unit: "€",
      format: amountFormat,
      years: [
        ...prices,
        ...["D", "E", "F"].map(
          (year): YearCell =>
            (_own, previous) =>
              `${previous}${price}*(1+Assumptions!${year}${priceRow})`,
        ),
      ],
    }),
    ...yearRow({
      row: revenue,
      label: `Omzet ${name}`,
      unit: "€",
      format: amountFormat,
      isTotal: true,
      years: [...repeat(4, (own) => `${own}${units}*${own}${price}`), ...planned],
    }),
    ...yearRow({
      row: rate,
      label: "Omzetgroei",
      unit: "%",
      format: percentFormat,
      years: [undefined, ...repeat(3, achieved), ...(isTyped ? growth : repeat(3, achieved))],
      remark,
    }),
  ];
}

function cost(row: number, label: string, history: readonly number[], assumptionRow: number): readonly SampleCell[] {
  const planned = ["D", "E", "F"].map(
    (year): YearCell =>
      (_own, previous) =>
        `${previous}${row}*(1+Assumptions!${year}${assumptionRow})`,
  );
  return yearRow({ row, label, unit: "€", format: amountFormat, years: [...history, ...planned] });
}
