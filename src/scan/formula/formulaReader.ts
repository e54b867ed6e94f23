import { columnName, quoteSheet } from "../../workbook/area";
import type { Table, Workbook } from "../../workbook/workbook";
import { constantOf } from "./constantOf";
import type { CellsExpression, Expression } from "./expression";
import { parseFormula } from "./parseFormula";
import { fixedBounds, tokensOf } from "./tokens";

/** A name means the same cells wherever it stands. */
const allFixed = fixedBounds.top + fixedBounds.left + fixedBounds.bottom + fixedBounds.right;

interface PlacedTable {
  readonly sheet: string;
  readonly table: Table;
}

/** Reads formulas of one workbook: defined names and table columns become the cells that they stand for. */
export class FormulaReader {
  /** By name, and by "sheet!name" for a name of one sheet; lower case. */
  private readonly names = new Map<string, Expression>();
  /** Names that stand for a number or a LAMBDA. */
  private readonly valueNames: readonly string[];
  private readonly tables = new Map<string, PlacedTable>();
  private readonly tablesOfSheet = new Map<string, readonly Table[]>();

  constructor(workbook: Pick<Workbook, "names" | "sheets">) {
    const valueNames: string[] = [];
    for (const { name, formula, sheet } of workbook.names) {
      const meaning = meaningOf(formula);
      if (!meaning) continue;
      this.names.set((sheet === undefined ? name : `${sheet}!${name}`).toLowerCase(), meaning);
      if (meaning.is !== "cells") valueNames.push(name.toLowerCase());
    }
    this.valueNames = valueNames;
    for (const { name, tables } of workbook.sheets) {
      this.tablesOfSheet.set(name, tables);
      for (const table of tables) this.tables.set(table.name.toLowerCase(), { sheet: name, table });
    }
  }

  expression(formula: string, sheet: string, row: number): Expression {
    return parseFormula(this.tableFree(formula, sheet, row), (name) => this.named(name, sheet));
  }

  /** The references of a formula; quicker than its expression. */
  references(formula: string, sheet: string, row: number): readonly CellsExpression[] {
    return tokensOf(this.tableFree(formula, sheet, row)).flatMap((token) => {
      if (token.is === "cells") return [token];
      const named = token.is === "name" ? this.named(token.name, sheet) : undefined;
      return named?.is === "cells" ? [named] : [];
    });
  }

  /** Whether a formula may hold a name that stands for a number or a LAMBDA. */
  namesValue(formula: string): boolean {
    if (this.valueNames.length === 0) return false;
    const lower = formula.toLowerCase();
    return this.valueNames.some((name) => lower.includes(name));
  }

  private named(name: string, sheet: string): Expression | undefined {
    return this.names.get(`${sheet}!${name}`.toLowerCase()) ?? this.names.get(name.toLowerCase());
  }

  /** `Sales[@Growth]`, `[@[Growth %]]` and `Sales[[#This Row],[Growth]]` as A1 references. */
  tableFree(formula: string, sheet: string, row: number): string {
    if (!formula.includes("[")) return formula;
    return formula.replace(
      /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:\[#This Row\],\s*\[((?:'.|[^[\]'])+)\]|@?\[?((?:'.|[^[\]'])+)\]?)\]/giu,
      (whole, tableName: string | undefined, inRow: string | undefined, plain: string | undefined) => {
        const column = (plain ?? inRow ?? "").replace(/^@/, "").replace(/'(.)/g, "$1").trim();
        const placed = tableName === undefined ? this.tableAt(sheet, row) : this.tables.get(tableName.toLowerCase());
        const at = placed?.table.headers.findIndex((header) => header.toLowerCase() === column.toLowerCase()) ?? -1;
        if (!placed || at < 0) return whole;
        const { area, hasTotals } = placed.table;
        const letter = columnName(area.left + at);
        const isThisRow = /@|#This Row/i.test(whole);
        const cells = isThisRow ? `$${letter}${row + 1}` : `$${letter}$${area.top + 2}:$${letter}$${area.bottom + (hasTotals ? 0 : 1)}`;
        return placed.sheet === sheet ? cells : `${quoteSheet(placed.sheet)}!${cells}`;
      },
    );
  }

  private tableAt(sheet: string, row: number): PlacedTable | undefined {
    const table = this.tablesOfSheet.get(sheet)?.find(({ area }) => row >= area.top && row <= area.bottom);
    return table && { sheet, table };
  }
}

const longestName = 500;

/** Cells, a number or a LAMBDA; a name for anything else is left as it stands. */
function meaningOf(formula: string): Expression | undefined {
  if (formula.length > longestName) return undefined;
  const expression = parseFormula(formula);
  if (expression.is === "cells") return tokensOf(formula).length === 1 ? { ...expression, fixed: allFixed } : undefined;
  const value = constantOf(expression);
  if (value !== undefined) return { is: "number", value, percent: formula.includes("%") };
  return expression.is === "call" && expression.name === "LAMBDA" ? expression : undefined;
}
