import { isFormula, textOf, type PageContent } from "../../../workbook/page/page";
import { dateOfSerial } from "../../../workbook/table/dateSerial";
import type { Numbers } from "../../../wording/numbers";

/** What is seen in a cell of the page, in the number format that it has there: the pane rounds as the sheet does. */
export function contentText(content: PageContent, ofColumn: string | undefined, numbers: Numbers, date1904 = false): string {
  const value = isFormula(content) ? content.value : typeof content === "number" ? content : textOf(content);
  const format = (isFormula(content) ? content.format : undefined) ?? ofColumn;
  if (typeof value !== "number") return value ?? "";
  if (format === undefined) return numbers.plain(value);
  if (format.startsWith("yyyy")) {
    const date = dateOfSerial(value, date1904);
    return date === undefined ? "" : numbers.date(date);
  }
  if (format.includes("%")) return percentText(value, format, numbers);
  return numbers.plain(value / 1000 ** (/,*$/.exec(format)?.[0].length ?? 0), 0);
}

function percentText(value: number, format: string, numbers: Numbers): string {
  const text = format.includes("0.0%") ? numbers.percent(value) : numbers.roundPercent(Math.round(value * 100) / 100, false);
  return format.startsWith("+") && value > 0 ? `+${text}` : text;
}
