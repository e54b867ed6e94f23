import type { CellsExpression, Expression } from "../formula/expression";
import type { SheetSurvey } from "../sheet/sheetSurvey";

const deepest = 24;
const largestRange = 2_000;

/** Numbers of a workbook; where a program wrote formulas without results, what sums and products of typed numbers give. */
export class Amounts {
  private readonly known = new Map<SheetSurvey, Map<number, number | undefined>>();

  constructor(private readonly byName: ReadonlyMap<string, SheetSurvey>) {}

  at(survey: SheetSurvey, row: number, column: number, depth = 0): number | undefined {
    const index = survey.cells.indexOf(row, column);
    const value = survey.cells.valueAt(index);
    if (index < 0 || value !== undefined) return typeof value === "number" ? value : undefined;
    const cells = this.known.get(survey) ?? new Map<number, number | undefined>();
    this.known.set(survey, cells);
    if (!cells.has(index)) {
      cells.set(index, undefined);
      const expression = depth < deepest ? survey.shapes.expressionAt(index) : undefined;
      cells.set(index, expression && this.of(expression, survey, depth + 1));
    }
    return cells.get(index);
  }

  of(expression: Expression, survey: SheetSurvey, depth = 0): number | undefined {
    switch (expression.is) {
      case "number":
        return expression.value;
      case "cells":
        return expression.top === expression.bottom && expression.left === expression.right
          ? this.at(this.sheetOf(expression, survey) ?? survey, expression.top, expression.left, depth)
          : undefined;
      case "minus": {
        const inner = this.of(expression.of, survey, depth);
        return inner === undefined ? undefined : -inner;
      }
      case "binary": {
        const left = this.of(expression.left, survey, depth);
        const right = this.of(expression.right, survey, depth);
        return left === undefined || right === undefined ? undefined : operate(expression.mark, left, right);
      }
      case "call":
        return this.call(expression.name, expression.of, survey, depth);
      default:
        return undefined;
    }
  }

  sheetOf({ sheet }: CellsExpression, survey: SheetSurvey): SheetSurvey | undefined {
    return sheet === undefined ? survey : this.byName.get(sheet.toLowerCase());
  }

  private call(name: string, of: readonly Expression[], survey: SheetSurvey, depth: number): number | undefined {
    const first = of[0];
    if (!first) return undefined;
    if (name === "SUM" || name === "AVERAGE" || name === "MIN" || name === "MAX") {
      const numbers = of.flatMap((part) => this.numbersOf(part, survey, depth));
      if (numbers.length === 0) return undefined;
      if (name === "MIN") return Math.min(...numbers);
      if (name === "MAX") return Math.max(...numbers);
      const sum = numbers.reduce((one, other) => one + other, 0);
      return name === "SUM" ? sum : sum / numbers.length;
    }
    return name === "ROUND" || name === "IFERROR" || name === "N" ? this.of(first, survey, depth) : undefined;
  }

  private numbersOf(part: Expression, survey: SheetSurvey, depth: number): readonly number[] {
    if (part.is !== "cells" || (part.top === part.bottom && part.left === part.right)) {
      const value = this.of(part, survey, depth);
      return value === undefined ? [] : [value];
    }
    const at = this.sheetOf(part, survey);
    if (!at || part.bottom < 0 || part.right < 0) return [];
    if ((part.bottom - part.top + 1) * (part.right - part.left + 1) > largestRange) return [];
    const numbers: number[] = [];
    for (let row = part.top; row <= part.bottom; row += 1)
      for (let column = part.left; column <= part.right; column += 1) {
        const value = this.at(at, row, column, depth);
        if (value !== undefined) numbers.push(value);
      }
    return numbers;
  }
}

function operate(mark: string, left: number, right: number): number | undefined {
  const result =
    mark === "+"
      ? left + right
      : mark === "-"
        ? left - right
        : mark === "*"
          ? left * right
          : mark === "/"
            ? left / right
            : mark === "^"
              ? left ** right
              : NaN;
  return Number.isFinite(result) ? result : undefined;
}
