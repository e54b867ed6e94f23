import { contains } from "../../workbook/area";
import type { CellValue } from "../../workbook/cells";
import type { CellsBuilder } from "../../workbook/cellsBuilder";
import { englishFormat } from "./englishFormat";
import type { BlockContents } from "./readContents";
import type { TableStructure } from "./readStructure";
import { withLongThisRow } from "./thisRowReferences";

/** Excel gives an error as its text. A text that reads like one cannot be told from it. */
const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** Puts what Excel gave for a block into the builder, row by row. */
export function addBlock(
  builder: CellsBuilder,
  { area, values, formulas, formats }: BlockContents,
  tables: readonly TableStructure[],
): void {
  values.forEach((line, rowIndex) => {
    line.forEach((given, columnIndex) => {
      const row = area.top + rowIndex;
      const column = area.left + columnIndex;
      const formula = formulaOf(formulas[rowIndex]?.[columnIndex], given);
      if (formula === undefined && (given === "" || given === null)) return;
      const format = formats[rowIndex]?.[columnIndex];
      const own = formula?.includes("@") ? tables.find((table) => contains(table.area, row, column))?.name : undefined;
      builder.add(
        row,
        column,
        valueOf(given),
        formula && withLongThisRow(formula, own),
        typeof format === "string" && format !== "" ? englishFormat(format) : "General",
      );
    });
  });
}

/** For a constant Excel gives the constant itself, so text that begins with "=" is a formula only if its value differs. */
function formulaOf(given: unknown, value: unknown): string | undefined {
  return typeof given === "string" && given.startsWith("=") && given !== value ? given : undefined;
}

function valueOf(given: unknown): CellValue | undefined {
  if (typeof given === "string") return errors.has(given) ? { error: given } : given;
  return typeof given === "number" || typeof given === "boolean" ? given : undefined;
}
