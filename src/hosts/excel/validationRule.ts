import type { ColumnValidation } from "../../workbook/port";

/** Excel's longest list of values that does not stand in cells. */
const longestList = 255;
/** A day that both of Excel's calendars know: in a workbook that counts from 1904 an earlier one is no date, and the rule would be refused. */
const firstDay = "1904-01-02";

/** Undefined: nothing of it fits. The column goes without a list then, for a refusal would take the whole table with it. */
export function validationRule(validation: ColumnValidation): Excel.DataValidationRule | undefined {
  switch (validation.allow) {
    case "list": {
      const source = listed(validation.values).join(",");
      return source === "" ? undefined : { list: { inCellDropDown: true, source } };
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
  const message = validation.message.slice(0, 225);
  dataValidation.errorAlert = { message, showAlert: isWhole(validation), style: "Stop", title: header.slice(0, 32) };
}

/** The choices that Excel can offer: the first that fit. Words with a comma would be taken for two. */
function listed(values: readonly string[]): readonly string[] {
  const writable = values.filter((value) => !value.includes(",") && value.trim() === value);
  const ends = writable.map((_, index) => writable.slice(0, index + 1).join(",").length);
  return writable.filter((_, index) => (ends[index] ?? 0) <= longestList);
}

/** False: what the list leaves out may be typed as well, and the sheet's own rule says whether it is one of ours. */
function isWhole(validation: ColumnValidation): boolean {
  return validation.allow !== "list" || listed(validation.values).length === validation.values.length;
}

/** Excel wants at least one limit; without any, every number is let through. */
function limits({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -9.99e307, operator: "GreaterThanOrEqualTo" };
}
