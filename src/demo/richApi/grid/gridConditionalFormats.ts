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
  readonly borders?: Readonly<Partial<Record<Side, BorderLook>>>;
}

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface BorderLook {
  /** As Excel names it: "Dash". */
  readonly style: string;
  readonly color: string;
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
  sheet.addConditionalFormattingRule(
    sheet.newConditionalFormattingRule().whenFormulaSatisfied("=FALSE").setRanges([cells.getRange()]).build(),
  );
  const made = sheet.getConditionalFormattingRules().find(({ cfId }) => !before.has(cfId));
  if (!made) throw itemNotFound("conditional format");
  return { grid, sheet, id: made.cfId };
}

export function changeLooks(format: GridConditionalFormat, change: Looks): void {
  requireWritable(format);
  const rule = ruleOf(format);
  const { formula = "=FALSE", fill, font, borders } = { ...looksOf(format), ...change };
  let builder = format.sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(formula)
    .setRanges([...rule.ranges]);
  if (fill !== undefined) builder = builder.setBackground(fill);
  if (font !== undefined) builder = builder.setFontColor(font);
  const built = builder.build();
  const style = { ...("style" in built.rule ? built.rule.style : {}), ...(borders && { bd: univerBorders(borders) }) };
  replaceRule(format, { ...built, stopIfTrue: rule.stopIfTrue, rule: { ...built.rule, style } as Rule["rule"] });
}

export function stopsIfTrue(format: GridConditionalFormat): boolean {
  return ruleOf(format).stopIfTrue;
}

export function setStopIfTrue(format: GridConditionalFormat, stopIfTrue: boolean): void {
  requireWritable(format);
  replaceRule(format, { ...ruleOf(format), stopIfTrue });
}

/** 0 is applied first. */
export function priorityOf({ sheet, id }: GridConditionalFormat): number {
  return sheet.getConditionalFormattingRules().findIndex(({ cfId }) => cfId === id);
}

/** Below 0 counts from the end; beyond the ends is the end. The others keep their order. */
export function setPriority(format: GridConditionalFormat, priority: number): void {
  requireWritable(format);
  const { sheet, id } = format;
  const others = sheet.getConditionalFormattingRules().flatMap(({ cfId }) => (cfId === id ? [] : [cfId]));
  const wanted = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  const [before, after] = [others[wanted - 1], others[wanted]];
  if (before !== undefined) sheet.moveConditionalFormattingRule(id, before, "after");
  else if (after !== undefined) sheet.moveConditionalFormattingRule(id, after, "before");
}

export function looksOf(format: GridConditionalFormat): Looks {
  const { rule } = ruleOf(format);
  if (rule.type !== "highlightCell" || !("style" in rule)) throw unknownMember("ConditionalFormat", `custom of a ${rule.type}`);
  const { value, style } = rule as {
    readonly value?: unknown;
    readonly style: { readonly bg?: Color; readonly cl?: Color; readonly bd?: UniverBorders };
  };
  return {
    ...(typeof value === "string" ? { formula: value } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.cl?.rgb ? { font: style.cl.rgb } : {}),
    ...(style.bd ? { borders: excelBorders(style.bd) } : {}),
  };
}

/** As Excel names it; rules that a file brought along are of all kinds. */
export function typeOfFormat(format: GridConditionalFormat): string {
  const { rule } = ruleOf(format);
  if (rule.type !== "highlightCell") return rule.type.charAt(0).toUpperCase() + rule.type.slice(1);
  const names: Readonly<Record<string, string>> = { formula: "Custom", number: "CellValue", text: "ContainsText", rank: "TopBottom" };
  return names[String("subType" in rule ? rule.subType : "")] ?? "PresetCriteria";
}

export function areasOfFormat(format: GridConditionalFormat): readonly Area[] {
  return areasOf(ruleOf(format));
}

export function removeFormat(format: GridConditionalFormat): void {
  requireWritable(format);
  format.sheet.deleteConditionalFormattingRule(format.id);
}

function replaceRule({ sheet, id }: GridConditionalFormat, rule: Rule): void {
  sheet.setConditionalFormattingRule(id, { ...rule, cfId: id });
}

type UniverBorders = Readonly<Partial<Record<"t" | "b" | "l" | "r", { readonly s: number; readonly cl: Color }>>>;

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const satisfies Record<Side, keyof UniverBorders>;
/** Univer's numbers. */
const lineStyles: Readonly<Record<string, number>> = { None: 0, Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6 };

function univerBorders(borders: NonNullable<Looks["borders"]>): UniverBorders {
  return Object.fromEntries(
    Object.entries(borders).map(([side, { style, color }]) => [sides[side as Side], { s: lineStyles[style] ?? 1, cl: { rgb: color } }]),
  );
}

function excelBorders(borders: UniverBorders): NonNullable<Looks["borders"]> {
  const named = (Object.keys(sides) as Side[]).flatMap((side) => {
    const line = borders[sides[side]];
    return line
      ? [
          [
            side,
            { style: Object.keys(lineStyles).find((name) => lineStyles[name] === line.s) ?? "Continuous", color: line.cl.rgb ?? "" },
          ] as const,
        ]
      : [];
  });
  return Object.fromEntries(named);
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
