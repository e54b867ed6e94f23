import type { Metric, Period } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { Area } from "../../workbook/area";
import type { CellInput } from "../../workbook/port";
import { absoluteReference } from "../../workbook/reference";
import type { Workbook } from "../../workbook/workbook";
import { numbersIn } from "../plan/numbersIn";
import { cellOfAlternative } from "./valueOfFinding";
import { isAtTheEnd, targetValue } from "../plan/targetValue";

type Writing = (reference: string) => string;

/**
 * What goes into a target's Value cell: a formula on the cells where the percentage stands in cells, so that it follows them; a number where it is
 * embedded in a formula, text, comment or sheet name.
 */
export function linkedValue(workbook: Workbook, finding: Finding, metric: Metric, per: Period): CellInput {
  if (finding.meaning?.alternatives && finding.value.length > 1) return linkedValue(workbook, onlyCellOf(finding), metric, per);
  const constant = targetValue(finding.value, metric, per) ?? null;
  const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
  if (finding.where !== "cell" || !sheet) return constant;
  const found = numbersIn(sheet, finding.area);
  const written = writtenAs(found.numbers, finding.value);
  if (!written || found.hasText) return constant;
  const at = (area: Area): string => absoluteReference({ sheet: finding.sheet, area });
  const last = found.cells[found.cells.length - 1];
  if (last && (found.numbers.length === 1 || isAtTheEnd(metric))) return { formula: `=${written(at(last))}` };
  const isGapless = found.numbers.length === cellsIn(finding.area);
  // A blank cell is no change; as a factor (1.15) it would be a fall to nothing.
  if (!isGapless && written === asFactor) return constant;
  const logs = `SUMPRODUCT(LN(1+${written(at(finding.area))}))`;
  return { formula: per === "horizon" ? `=EXP(${logs})-1` : `=EXP(${logs}/COUNT(${at(finding.area)}))-1` };
}

/** Of alternatives the one that counts: the target follows its cell, not their average. */
function onlyCellOf(finding: Finding): Finding {
  const at = cellOfAlternative(finding);
  const { top, left, right } = finding.area;
  const width = right - left + 1;
  const [row, column] = [top + Math.floor(at / width), left + (at % width)];
  return { ...finding, area: { top: row, left: column, bottom: row, right: column }, value: finding.value.slice(at, at + 1) };
}

/** How the cells write the percentages that were found: as fractions, as whole numbers (15 for 15 %), or as factors (1.15). */
function writtenAs(numbers: readonly number[], values: readonly number[]): Writing | undefined {
  if (numbers.length === 0 || numbers.length !== values.length) return undefined;
  const all = (of: (number: number) => number): boolean => numbers.every((number, index) => isClose(of(number), values[index] ?? NaN));
  if (all((number) => number)) return asFraction;
  if (all((number) => number / 100)) return asPercentage;
  return all((number) => number - 1) ? asFactor : undefined;
}

const asFraction: Writing = (reference) => reference;
const asPercentage: Writing = (reference) => `${reference}/100`;
const asFactor: Writing = (reference) => `${reference}-1`;

function cellsIn(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
