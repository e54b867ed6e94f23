import type { PlanProblem } from "../domain/ground/problem";
import { bad, type Result } from "../domain/ground/result";
import type { FunctionValue, GrowthFunction } from "./growthFunctions";
import type { FunctionArguments } from "./parameter";

/** What Excel hands over for one argument: always a range, one cell for a single figure; null or undefined when it was left out. */
export type CellRange = readonly (readonly unknown[])[];
export type FunctionProblem = PlanProblem | { readonly code: "different-sizes" };
export type CellResult = Result<FunctionValue, FunctionProblem>;

/**
 * One result per cell, as Excel's own functions do it: a single row, column or cell is repeated over the others' size.
 * Ranges that fit in neither way give one problem.
 */
export function overCells(growth: GrowthFunction, ranges: readonly (CellRange | null | undefined)[]): CellResult[][] {
  const given = growth.parameters.map((_, index) => ranges[index] ?? [[null]]);
  const rows = Math.max(...given.map((range) => range.length));
  const columns = Math.max(...given.map((range) => range[0]?.length ?? 0));
  const fits = given.every((range) => isOneOr(range.length, rows) && isOneOr(range[0]?.length ?? 0, columns));
  if (!fits) return [[bad({ code: "different-sizes" as const })]];
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      atCell(
        growth,
        given.map((range) => pick(range, row, column)),
      ),
    ),
  );
}

function isOneOr(size: number, most: number): boolean {
  return size === 1 || size === most;
}

function pick(range: CellRange, row: number, column: number): unknown {
  const line = range.length === 1 ? range[0] : range[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function atCell(growth: GrowthFunction, cells: readonly unknown[]): CellResult {
  const problems: PlanProblem[] = [];
  const figures: Record<string, number> = {};
  growth.parameters.forEach(({ name, isOptional }, index) => {
    const cell = cells[index];
    if (typeof cell === "number") figures[name] = cell;
    else if (!isBlank(cell)) problems.push({ path: name, field: name, code: "not-a-number", detail: textOf(cell) });
    else if (!isOptional) problems.push({ path: name, field: name, code: "missing" });
  });
  return problems.length > 0 ? bad(...problems) : growth.compute(figures satisfies FunctionArguments);
}

/** Excel hands an error over as an object with its code, such as "#DIV/0!". */
function textOf(cell: unknown): string {
  return typeof cell === "object" && cell !== null && "code" in cell ? String(cell.code) : String(cell);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
