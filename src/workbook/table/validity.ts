import type { InputColumn } from "./column";
import { step } from "./column";
import type { FormulaSheet } from "./formulaSheet";
import { hasNoError, isFilled } from "./sheetFormula";

/** 1: nothing in the row is refused, by its columns' kinds and by the `more` that no single cell can say. */
export function validStep(inputs: readonly InputColumn[], more: (sheet: FormulaSheet) => readonly string[] = () => []) {
  return step("valid", "Calc valid", (sheet) => `IF(IFERROR(AND(${[...validity(inputs, sheet), ...more(sheet)].join(",")}),FALSE),1,0)`);
}

function validity(inputs: readonly InputColumn[], sheet: FormulaSheet): readonly string[] {
  const texts = inputs.filter(({ kind }) => kind.isText === true).map(({ key }) => key);
  return [
    ...inputs.flatMap(({ key, kind, isRequired }) => {
      const cell = sheet.cell(key);
      const isThere = isRequired !== true ? [] : [kind.isNumber === true ? `ISNUMBER(${cell})` : isFilled(cell)];
      return [...isThere, ...(kind.holds?.(cell, sheet) ?? [])];
    }),
    hasNoError(["id", ...texts].map(sheet.cell)),
  ];
}
