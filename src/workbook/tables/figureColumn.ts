import type { ColumnKind, FormulaSheet, TableColumn } from "./tableSchema";

type Formula = (sheet: FormulaSheet) => string;
type MakeColumn = (key: string, en: string, nl: string, kind: ColumnKind, formula: Formula, width?: number) => TableColumn;

/** Makes derived columns whose formulas all stand inside the same guard. */
export function columnOf(guard: (sheet: FormulaSheet, formula: string) => string): MakeColumn {
  return (key, en, nl, kind, formula, width = 16) => ({
    key,
    header: { en, nl },
    kind,
    width,
    formula: (sheet) => `=${guard(sheet, formula(sheet))}`,
  });
}

/** A hidden column that other formulas count with. */
export function step(key: string, en: string, nl: string, formula: Formula): TableColumn {
  return { key, header: { en, nl }, kind: "step", isHidden: true, formula: (sheet) => `=${formula(sheet)}` };
}

/** Came with a later version: tables made before it get it with the next write. */
export function later(column: TableColumn): TableColumn {
  return { ...column, isLater: true };
}
