import { amountFormat, percentFormat, titleRows, type SampleCell, type SampleLook, type SampleSheet } from "./sampleSheet";

const budget = "'Omzetbudget 2027'!";
const thousands = "#,##0.0";
/** 1 March 2026, as workbooks count days. */
const firstOfMarch = 46_082;

/**
 * What Marketing knows of the markets, in Dutch words and in thousands: the budget uses none of it. Here "use the selected range" can be tried, and
 * the past of each market stands below.
 */
export const marketSheet: SampleSheet = {
  name: "Marktcijfers",
  widths: [21, 8, 21, 19, 13, 12, 13, 16, 15, 11],
  frozen: { rows: 0, columns: 1 },
  cells: [
    ...titleRows("Marktcijfers", "Van Marketing, november 2026. Nog nergens gebruikt.", "Aantallen in duizenden fietsen per jaar."),
    ...header(5, [
      "Regio",
      "Eenheid",
      "Market units (x 1,000)",
      "Potentieel (x 1.000)",
      "Groei per jaar",
      "Ons aandeel",
      "Nettoprijs (€)",
      "Haalbaar aandeel",
      "Bron",
      "Datum bron",
    ]),
    ...market(6, "Regio Noord", 28.6, 34, 0.03, 8, 0.25, "Jaarboek 2026"),
    ...market(7, "Regio Zuid", 41.2, 52, 0.02, 14, 0.15, "Jaarboek 2026"),
    ...market(8, "Export", 310, 420, 0.045, 20, 0.02, "Raming 2026"),
    ...header(11, ["Verleden", "Eenheid", 2023, 2024, 2025, 2026]),
    ...past(12, "Markt Noord (x 1.000)", [26.4, 27.0, 27.8, 28.6], thousands),
    ...past(
      13,
      "Eigen afzet Noord",
      ["C", "D", "E", "F"].map((year) => `=${budget}${year}8`),
      amountFormat,
    ),
    ...past(14, "Markt Zuid (x 1.000)", [39.1, 39.9, 40.4, 41.2], thousands),
    ...past(
      15,
      "Eigen afzet Zuid",
      ["C", "D", "E", "F"].map((year) => `=${budget}${year}14`),
      amountFormat,
    ),
    ...past(16, "Markt export (x 1.000)", [271, 284, 297, 310], thousands),
    ...past(
      17,
      "Eigen afzet export",
      ["C", "D", "E", "F"].map((year) => `=${budget}${year}20`),
      amountFormat,
    ),
  ],
};

function header(row: number, texts: readonly (string | number)[]): readonly SampleCell[] {
  return texts.map((content, column) => cell(row, column, column < 2 ? "text-header" : "header", content));
}

/** `volumeRow`: where the budget has the bikes sold; the row below it has their price. */
function market(
  row: number,
  name: string,
  size: number,
  potential: number,
  growth: number,
  volumeRow: number,
  reachable: number,
  source: string,
): readonly SampleCell[] {
  return [
    cell(row, 0, "label", name),
    cell(row, 1, "unit", "fietsen"),
    cell(row, 2, "input", size, thousands),
    cell(row, 3, "input", potential, thousands),
    cell(row, 4, "input", growth, percentFormat),
    cell(row, 5, "figure", `=${budget}F${volumeRow}/(C${row}*1000)`, percentFormat),
    cell(row, 6, "figure", `=${budget}F${volumeRow + 1}`, amountFormat),
    cell(row, 7, "input", reachable, percentFormat),
    cell(row, 8, "unit", source),
    cell(row, 9, "input", firstOfMarch, "d-m-yyyy"),
  ];
}

function past(row: number, label: string, years: readonly (number | string)[], format: string): readonly SampleCell[] {
  return [
    cell(row, 0, "label", label),
    cell(row, 1, "unit", "fietsen"),
    ...years.map((content, index) => cell(row, index + 2, typeof content === "number" ? "input" : "figure", content, format)),
  ];
}

function cell(row: number, column: number, look: SampleLook, content: number | string, format?: string): SampleCell {
  return { at: `${String.fromCharCode(65 + column)}${row}`, content, look, ...(format === undefined ? {} : { format }) };
}
