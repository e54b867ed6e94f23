import type { IRange, IWorkbookData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-data-validation";
import type {} from "@univerjs/preset-sheets-note";
import type {} from "@univerjs/preset-sheets-table";
import type { Area } from "../../workbook/area";
import type { SheetAdditions } from "../../workbook/changes";
import type { ColumnValidation } from "../../workbook/port";
import { recordOf } from "../richApi/grid/sheetRecord";
import { resource, tablesBefore } from "./gridResources";
import { hexOf } from "./lookChange";

/** Tables, rules and notes that the file does not have. Its own conditional formats and validations are not shown in the grid, and stay as they are. */
export function sheetAdditions(before: IWorkbookData | undefined, id: string, sheet: FWorksheet, workbook: FWorkbook): SheetAdditions {
  const known = new Set(tablesBefore(before, id).map(({ name }) => name.toLowerCase()));
  const addedTables = workbook.getTableList().flatMap(({ subUnitId, name, range, columns }) => {
    if (subUnitId !== id || known.has(name.toLowerCase())) return [];
    const headers = columns.map(({ displayName }, index) => {
      const shown = sheet.getRange(range.startRow, range.startColumn + index).getValue();
      return String(shown ?? displayName);
    });
    return [{ name, area: areaOf(range), headers }];
  });
  return { addedTables, validations: validations(sheet), rules: rules(sheet), notes: notes(before, id, sheet) };
}

function areaOf({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }: IRange): Area {
  return { top, left, bottom, right };
}

function validations(sheet: FWorksheet): SheetAdditions["validations"] {
  return sheet.getDataValidations().flatMap(({ rule }) => {
    const validation = validationOf(rule);
    return validation ? [{ areas: rule.ranges.map(areaOf), rule: validation }] : [];
  });
}

type GridRule = ReturnType<FWorksheet["getDataValidations"]>[number]["rule"];

function validationOf({ type, formula1, formula2, operator, error }: GridRule): ColumnValidation | undefined {
  const message = error ?? "";
  const [first, second] = [Number(formula1), Number(formula2)];
  const limits = {
    ...(operator === "lessThanOrEqual" || operator === "lessThan" ? { max: first } : Number.isFinite(first) ? { min: first } : {}),
    ...(operator === "between" && Number.isFinite(second) ? { max: second } : {}),
  };
  if (type === "decimal") return { allow: "decimal", message, ...limits };
  if (type === "whole") return { allow: "whole", message, ...limits };
  if (type === "date") return { allow: "date", message };
  if (type !== "list" || formula1 === undefined || formula1.startsWith("=")) return undefined;
  const parsed: unknown = formula1.startsWith("[") ? JSON.parse(formula1) : formula1.split(",");
  return Array.isArray(parsed) ? { allow: "list", values: parsed.map(String), message } : undefined;
}

function rules(sheet: FWorksheet): SheetAdditions["rules"] {
  return sheet.getConditionalFormattingRules().flatMap(({ rule, ranges }) => {
    const { value, style } = rule as { readonly value?: unknown; readonly style?: RuleStyle };
    if (typeof value !== "string" || !value.startsWith("=")) return [];
    const outline = style?.bd?.t?.cl?.rgb;
    return [
      {
        areas: ranges.map(areaOf),
        formula: value,
        ...(style?.bg?.rgb ? { fill: hexOf(style.bg.rgb) } : {}),
        ...(style?.cl?.rgb ? { color: hexOf(style.cl.rgb) } : {}),
        ...(outline ? { outline: hexOf(outline) } : {}),
      },
    ];
  });
}

interface RuleStyle {
  readonly bg?: Colour;
  readonly cl?: Colour;
  readonly bd?: { readonly t?: { readonly cl?: Colour } };
}

interface Colour {
  readonly rgb?: string | null;
}

/** A thread becomes a note with its answers: the grid keeps it as one. */
function notes(before: IWorkbookData | undefined, id: string, sheet: FWorksheet): SheetAdditions["notes"] {
  const known =
    resource<Record<string, Record<string, Record<string, { readonly note: string }>>>>(before, "SHEET_NOTE_PLUGIN")?.[id] ?? {};
  const records = recordOf(sheet).comments ?? {};
  return sheet.getNotes().flatMap(({ id: noteId, row, col: column, note }) => {
    if (known[row]?.[column]?.note === note) return [];
    const record = records[noteId];
    const answers = record?.replies.map(({ author, text }) => `\n\n${author}:\n${text}`).join("") ?? "";
    return [{ row, column, author: record?.author ?? "You", text: record ? record.text + answers : note }];
  });
}
