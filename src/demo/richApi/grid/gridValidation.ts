import type { Json, JsonObject } from "../protocol/richApiMessage";
import { invalidArgument, unknownMember } from "../protocol/RichApiError";
import type { GridRange } from "./Grid";
import { requireWritable } from "./writeCells";

/** A data validation rule as Excel words it: one of its kinds, such as `{ list: { inCellDropDown: true, source: "a,b" } }`. */
export function setValidationRule(range: GridRange, rule: Json): void {
  requireWritable(range);
  const cells = fRange(range);
  cells.setDataValidation(null);
  const [[kind, content] = [undefined, undefined]] = Object.entries(objectOf(rule)).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  if (kind === undefined) return;
  cells.setDataValidation(builtRule(range, kind, objectOf(content ?? null)));
}

/** The rule of the range's first cell, `{}` when it has none. That Excel gives null for a mixture is not known here. */
export function validationRuleOf(range: GridRange): JsonObject {
  const found = fRange(range).getDataValidation()?.rule;
  if (!found) return {};
  const numbers = {
    formula1: numberOrText(found.formula1),
    formula2: numberOrText(found.formula2),
    operator: excelOperator(String(found.operator ?? "between")),
  };
  switch (found.type) {
    case "list":
    case "listMultiple":
      return { list: { inCellDropDown: found.showDropDown ?? true, source: listSource(found.formula1 ?? "") } };
    case "decimal":
      return { decimal: numbers };
    case "whole":
      return { wholeNumber: numbers };
    case "date":
      return { date: numbers };
    case "custom":
      return { custom: { formula: found.formula1 ?? "" } };
    default:
      throw unknownMember("DataValidation", `rule ${found.type}`);
  }
}

export function validationTypeOf(range: GridRange): string {
  const [kind = "none"] = Object.keys(validationRuleOf(range));
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

export function setErrorAlert(range: GridRange, alert: Json): void {
  const { message = "", showAlert = true, title = "" } = objectOf(alert);
  existing(range).setOptions({ error: String(message), showErrorMessage: showAlert === true, errorTitle: String(title) } as object);
}

export function errorAlertOf(range: GridRange): JsonObject {
  const rule = fRange(range).getDataValidation()?.rule;
  return { message: rule?.error ?? "", showAlert: rule?.showErrorMessage ?? true, style: "Stop", title: "" };
}

export function setPrompt(range: GridRange, prompt: Json): void {
  const { message = "", showPrompt = true } = objectOf(prompt);
  existing(range).setOptions({ prompt: String(message), showInputMessage: showPrompt === true });
}

/** Every rule here lets blanks through. */
export function setIgnoreBlanks(_range: GridRange, ignore: Json): void {
  if (ignore !== true) throw unknownMember("DataValidation", "ignoreBlanks = false");
}

export function clearValidation(range: GridRange): void {
  requireWritable(range);
  fRange(range).setDataValidation(null);
}

type Range = ReturnType<GridRange["sheet"]["getRange"]>;
type Validation = ReturnType<Range["getDataValidations"]>[number];

/** Univer's DataValidationRenderMode: plain text, as in Excel, not a chip around it. */
const asText = 0;

function builtRule({ grid }: GridRange, kind: string, content: JsonObject): Validation {
  const builder = grid.univer.newDataValidation().setAllowInvalid(false).setAllowBlank(true);
  if (kind === "list")
    return builder
      .requireValueInList(listValues(content["source"]), false, content["inCellDropDown"] !== false)
      .setOptions({ renderMode: asText })
      .build();
  if (kind === "custom") return builder.requireFormulaSatisfied(String(content["formula"])).build();
  if (kind !== "decimal" && kind !== "wholeNumber" && kind !== "date") throw unknownMember("DataValidation", `rule ${kind}`);
  const operator = String(content["operator"]);
  if (kind === "date") {
    const dates = [content["formula1"], content["formula2"]].map((value) => new Date(`${String(value)}T00:00:00Z`));
    const [first = new Date(0), second = first] = dates;
    const { facts, situation } = grid.settings;
    if (facts.refusesEarlyDates && situation.date1904 && first.getTime() < Date.UTC(1904, 0, 1))
      throw invalidArgument("a date before the workbook's first day");
    if (operator === "Between") return builder.requireDateBetween(first, second).build();
    if (operator === "GreaterThanOrEqualTo") return builder.requireDateOnOrAfter(first).build();
    if (operator === "LessThanOrEqualTo") return builder.requireDateOnOrBefore(first).build();
    throw unknownMember("DataValidation", `date ${operator}`);
  }
  const first = Number(content["formula1"]);
  const second = Number(content["formula2"]);
  const isInteger = kind === "wholeNumber";
  if (Number.isNaN(first)) throw unknownMember("DataValidation", `${kind} limited by a formula`);
  if (operator === "Between") return builder.requireNumberBetween(first, second, isInteger).build();
  if (operator === "GreaterThanOrEqualTo") return builder.requireNumberGreaterThanOrEqualTo(first, isInteger).build();
  if (operator === "LessThanOrEqualTo") return builder.requireNumberLessThanOrEqualTo(first, isInteger).build();
  if (operator === "GreaterThan") return builder.requireNumberGreaterThan(first, isInteger).build();
  if (operator === "LessThan") return builder.requireNumberLessThan(first, isInteger).build();
  throw unknownMember("DataValidation", `${kind} ${operator}`);
}

/** Excel takes at most 255 characters of comma-separated values. */
function listValues(source: Json | undefined): string[] {
  if (typeof source !== "string" || source.startsWith("=")) throw unknownMember("DataValidation", "list from cells");
  if (source.length > 255) throw invalidArgument("a list of more than 255 characters");
  return source.split(",").map((value) => value.trim());
}

function listSource(formula: string): string {
  if (!formula.startsWith("[")) return formula;
  const values: unknown = JSON.parse(formula);
  return Array.isArray(values) ? values.join(",") : formula;
}

function excelOperator(operator: string): string {
  const name = operator === "equal" || operator === "notEqual" ? `${operator}To` : operator.replace(/OrEqual$/, "OrEqualTo");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function numberOrText(formula: string | undefined): Json {
  if (formula === undefined || formula === "") return null;
  return Number.isNaN(Number(formula)) ? formula : Number(formula);
}

function existing(range: GridRange): Validation {
  const found = fRange(range).getDataValidation();
  if (!found) throw invalidArgument("the range has no data validation rule yet");
  return found;
}

function fRange({ sheet, area }: GridRange): Range {
  return sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

function objectOf(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("an object was expected");
  return value as JsonObject;
}
