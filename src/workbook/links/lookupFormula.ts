import { columnName, quoteSheet } from "../area";

/**
 * What a row's cell says instead of a formula of its own: the result that the list of links holds under the row's id, blank where it holds none. It reads the
 * same in every row, so Excel may fill the column with it. `id` is the reference to the row's id.
 */
export function lookupFormula(sheet: string, [key, result]: readonly [number, number], id: string): string {
  const column = (index: number): string => `${quoteSheet(sheet)}!$${columnName(index)}:$${columnName(index)}`;
  const found = `INDEX(${column(result)},MATCH(${id},${column(key)},0))`;
  return `=IF(COUNTIF(${column(key)},${id})=0,"",IF(${found}="","",${found}))`;
}

export function isLookup(formula: string, sheet: string): boolean {
  return /^=IF\(COUNTIF\(/i.test(formula) && formula.toLowerCase().includes(`${quoteSheet(sheet)}!`.toLowerCase());
}
