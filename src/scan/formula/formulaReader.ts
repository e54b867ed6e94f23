import { columnName, quoteSheet } from "../../workbook/area";
import type { Table, Workbook } from "../../workbook/workbook";
import { parseFormula, type CellsExpression, type Expression } from "./expression";
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
  private readonly names = new Map<string, CellsExpression>();
  private readonly tables = new Map<string, PlacedTable>();
  private readonly tablesOfSheet = new Map<string, readonly Table[]>();

  constructor(workbook: Pick<Workbook, "names" | "sheets">) {
    for (const { name, formula, sheet } of workbook.names) {
      const tokens = tokensOf(formula);
      const only = tokens[0];
      if (tokens.length === 1 && only?.is === "cells")
        this.names.set((sheet === undefined ? name : `${sheet}!${name}`).toLowerCase(), { ...only, fixed: allFixed });
    }
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
      return named ? [named] : [];
    });
  }

  private named(name: string, sheet: string): CellsExpression | undefined {
    return this.names.get(`${sheet}!${name}`.toLowerCase()) ?? this.names.get(name.toLowerCase());
  }

  /** `Sales[@Growth]`, `[@[Growth %]]` and `Sales[[#This Row],[Growth]]` as A1 references. */
  tableFree(formula: string, sheet: string, row: number): string {
    if (!formula.includes("[")) return formula;
    return formula.replace(
      /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:\[#This Row\],\s*\[([^[\]]+)\]|@?\[?([^[\]]+)\]?)\]/giu,
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
