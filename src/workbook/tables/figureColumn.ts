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
