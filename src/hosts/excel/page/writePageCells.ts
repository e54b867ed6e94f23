import type { Area } from "../../../workbook/area";
import type { LaidOutPage } from "../../../workbook/page/layOutPage";
import { isFormula, textOf, type PageContent } from "../../../workbook/page/page";
import { excelInput } from "../cellInput";
import { usedOnce } from "../usedOnce";

/** Everything that stands on the page and beside it, each area with one write. */
export function writePageCells(sheet: Excel.Worksheet, { area, data, rows }: LaidOutPage): void {
  for (const whole of [area, ...(data ? [data] : [])]) {
    const inputs = blankCells<string | number | boolean>(whole, "");
    const formats = blankCells(whole, "General");
    for (const { row, cells } of rows) {
      for (const { column, content, look } of cells) {
        const [line, formatLine] = [inputs[row - whole.top], formats[row - whole.top]];
        if (!line || !formatLine || column < whole.left || column > whole.right) continue;
        line[column - whole.left] = inputOf(content);
        formatLine[column - whole.left] = look.format;
      }
    }
    const range = usedOnce(rangeOf(sheet, whole));
    range.numberFormat = formats;
    range.formulas = inputs;
  }
}

/** Comments that people put there stay. */
export function clearCells(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const area of areas) {
    usedOnce(rangeOf(sheet, area)).clear("Contents");
    usedOnce(rangeOf(sheet, area)).clear("Formats");
  }
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function inputOf(content: PageContent): string | number | boolean {
  return isFormula(content) ? content.formula : excelInput(typeof content === "number" ? content : textOf(content), "General");
}

function blankCells<Value>({ top, left, bottom, right }: Area, value: Value): Value[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => value));
}
