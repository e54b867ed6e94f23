import { HostError, type CellInput } from "../../workbook/port";

const longestText = 32_767;
/** With these at the start Excel takes a text for a formula, an error, or the sign that the rest is text. */
const formulaStarts = /^[=+\-@#'\t\r\n]/;
/** A text without a digit is never a number, a date or a time; "TRUE" is a boolean. */
const readsAsValue = /\d|^\s*(true|false)\s*$/i;

/**
 * What `Range.values` must be given so that the cell holds exactly this. Text stays text: an apostrophe in front keeps Excel from
 * reading a formula, a number or a date into it. Columns of format "@" need that only for texts that begin like a formula.
 */
export function excelInput(input: CellInput, format: string): string | number | boolean {
  if (input === null) return "";
  if (typeof input === "object") return input.formula;
  if (typeof input !== "string") return input;
  const text = withoutControls(input);
  if (text.length > longestText) throw new HostError("too-large", `${text.slice(0, 40)}…`);
  return formulaStarts.test(text) || (format !== "@" && readsAsValue.test(text)) ? `'${text}` : text;
}

/** Characters that a workbook cannot hold, such as NUL. Tabs and line breaks stay. */
function withoutControls(text: string): string {
  return Array.from(text)
    .filter((character) => character >= " " || character === "\t" || character === "\n" || character === "\r")
    .join("");
}
