import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { overlaps, type Area } from "../../../workbook/area";
import { itemNotFound, unknownMember } from "../protocol/RichApiError";
import type { Grid, GridRange } from "./Grid";
import { requireWritable } from "./writeCells";

type Rule = ReturnType<FWorksheet["getConditionalFormattingRules"]>[number];

/** A conditional format. Excel makes it empty and then gives it a formula and looks; Univer wants them at once, so each change replaces the rule. */
export interface GridConditionalFormat {
  readonly grid: Grid;
  readonly sheet: FWorksheet;
  readonly id: string;
}

export interface Looks {
  readonly formula?: string;
  readonly fill?: string;
  readonly font?: string;
}

/** Formats with at least one cell in the range. */
export function conditionalFormatsIn({ grid, sheet, area }: GridRange): readonly GridConditionalFormat[] {
  return sheet
    .getConditionalFormattingRules()
    .filter((rule) => areasOf(rule).some((each) => overlaps(each, area)))
    .map(({ cfId }) => ({ grid, sheet, id: cfId }));
}

export function addFormulaFormat(range: GridRange): GridConditionalFormat {
  requireWritable(range);
  const { grid, sheet, area } = range;
  const before = new Set(sheet.getConditionalFormattingRules().map(({ cfId }) => cfId));
  const cells = sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  sheet.addConditionalFormattingRule(sheet.newConditionalFormattingRule().whenFormulaSatisfied("=FALSE").setRanges([cells.getRange()]).build());
  const made = sheet.getConditionalFormattingRules().find(({ cfId }) => !before.has(cfId));
  if (!made) throw itemNotFound("conditional format");
  return { grid, sheet, id: made.cfId };
}

export function changeLooks(format: GridConditionalFormat, change: Looks): void {
  requireWritable(format);
  const rule = ruleOf(format);
  const { formula = "=FALSE", fill, font } = { ...looksOf(format), ...change };
  let builder = format.sheet.newConditionalFormattingRule().whenFormulaSatisfied(formula).setRanges([...rule.ranges]);
  if (fill !== undefined) builder = builder.setBackground(fill);
  if (font !== undefined) builder = builder.setFontColor(font);
  format.sheet.setConditionalFormattingRule(format.id, { ...builder.build(), cfId: format.id });
}

export function looksOf(format: GridConditionalFormat): Looks {
  const { rule } = ruleOf(format);
  if (rule.type !== "highlightCell" || !("style" in rule)) throw unknownMember("ConditionalFormat", `custom of a ${rule.type}`);
  const { value, style } = rule as { readonly value?: unknown; readonly style: { readonly bg?: Color; readonly cl?: Color } };
  return {
    ...(typeof value === "string" ? { formula: value } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { font: style.cl.rgb } : {}),
  };
}

/** As Excel names it; rules that a file brought along are of all kinds. */
export function typeOfFormat(format: GridConditionalFormat): string {
  const { rule } = ruleOf(format);
  if (rule.type !== "highlightCell") return rule.type.charAt(0).toUpperCase() + rule.type.slice(1);
  const names: Readonly<Record<string, string>> = { formula: "Custom", number: "CellValue", text: "ContainsText", rank: "TopBottom" };
  return names[String("subType" in rule ? rule.subType : "")] ?? "PresetCriteria";
}

export function areaOfFormat(format: GridConditionalFormat): Area {
  const [first] = areasOf(ruleOf(format));
  if (!first) throw itemNotFound("range of the conditional format");
  return first;
}

export function removeFormat(format: GridConditionalFormat): void {
  requireWritable(format);
  format.sheet.deleteConditionalFormattingRule(format.id);
}

interface Color {
  readonly rgb?: string | null;
}

function ruleOf({ sheet, id }: GridConditionalFormat): Rule {
  const found = sheet.getConditionalFormattingRules().find(({ cfId }) => cfId === id);
  if (!found) throw itemNotFound("conditional format");
  return found;
}

function areasOf({ ranges }: Rule): readonly Area[] {
  return ranges.map(({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }) => ({ top, left, bottom, right }));
}
