import type { ColumnValidation } from "../../workbook/port";

/** Excel's longest list of values that does not stand in cells. */
const longestList = 255;
/** A day that both of Excel's calendars know: in a workbook that counts from 1904 an earlier one is no date, and the rule would be refused. */
const firstDay = "1904-01-02";

/** Undefined: Excel cannot hold such a list. The column goes without its list then, for a refusal would take the whole table with it. */
export function validationRule(validation: ColumnValidation): Excel.DataValidationRule | undefined {
  switch (validation.allow) {
    case "list": {
      const source = validation.values.join(",");
      const isWritable = source.length <= longestList && validation.values.every((value) => !value.includes(",") && value.trim() === value);
      if (!isWritable) return undefined;
      return { list: { inCellDropDown: true, source } };
    }
    case "decimal":
      return { decimal: limits(validation) };
    case "whole":
      return { wholeNumber: limits(validation) };
    case "date":
      return { date: { formula1: firstDay, operator: "GreaterThanOrEqualTo" } };
  }
}

export function applyValidation(range: Excel.Range, validation: ColumnValidation, header: string): void {
  const rule = validationRule(validation);
  if (!rule) return;
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { message: validation.message.slice(0, 225), showAlert: true, style: "Stop", title: header.slice(0, 32) };
}

/** Excel wants at least one limit; without any, every number is let through. */
function limits({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -9.99e307, operator: "GreaterThanOrEqualTo" };
}
