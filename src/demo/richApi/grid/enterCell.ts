import type { ICellData } from "@univerjs/core";
import { parseValue } from "numfmt";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, RichApiError } from "../protocol/RichApiError";
import { cellType } from "./cellContents";

const longestText = 32_767;
const longestFormula = 8_192;
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const empty = { v: null, f: null, si: null, p: null, t: null } satisfies ICellData;

/**
 * What becomes of an input as if it were typed: text is read as en-US, "=..." is a formula, an apostrophe keeps the rest as text,
 * format "@" keeps everything as text. Undefined: the cell stays as it is.
 */
export function enteredCell(input: Json, format: string, lowerFormula: (formula: string) => string): ICellData | undefined {
  if (input === null) return undefined;
  if (typeof input === "number") return { ...empty, v: input, t: cellType.number };
  if (typeof input === "boolean") return { ...empty, v: input ? 1 : 0, t: cellType.boolean };
  if (typeof input !== "string") throw invalidArgument("a cell takes a text, a number, true, false or null");
  if (input === "") return empty;
  if (input.length > longestText + 1) throw invalidArgument(`a text of ${input.length} characters`);
  if (input.startsWith("'")) return { ...empty, v: input.slice(1), t: cellType.forcedText };
  if (format === "@") return { ...empty, v: input, t: cellType.text };
  return enteredText(input, format, lowerFormula);
}

function enteredText(input: string, format: string, lowerFormula: (formula: string) => string): ICellData {
  if (/^=./.test(input)) return formulaCell(lowerFormula(input));
  if (errors.has(input.toUpperCase())) return { ...empty, v: input.toUpperCase(), t: cellType.text };
  const parsed = parseValue(input.trim());
  if (parsed && typeof parsed.v === "boolean") return { ...empty, v: parsed.v ? 1 : 0, t: cellType.boolean };
  if (parsed && typeof parsed.v === "number") {
    const implied = parsed.z;
    const style = implied && format === "General" ? { s: { n: { pattern: implied } } } : {};
    return { ...empty, v: parsed.v, t: cellType.number, ...style };
  }
  if (/^[+-]./.test(input)) return formulaCell(lowerFormula(`=${input}`));
  if (/^@./.test(input)) return formulaCell(lowerFormula(`=${input.slice(1)}`));
  return { ...empty, v: input, t: cellType.text };
}

function formulaCell(formula: string): ICellData {
  if (formula.length > longestFormula) throw new RichApiError("FormulaLengthExceedsLimit", "The formula is longer than 8,192 characters.");
  return { ...empty, f: formula };
}
