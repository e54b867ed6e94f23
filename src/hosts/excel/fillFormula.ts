/**
 * One formula in every cell of the range, sent once: 200 rows of Targets with a formula in each cell would be 12 MB, and a request may have 5.
 * Excel takes a single value for a whole range, though its types name only arrays.
 */
export function fillFormula(range: Excel.Range, notation: "formulas" | "formulasR1C1", formula: string): void {
  Object.assign(range, { [notation]: formula });
}
