import { formatArea, type Area } from "../../../workbook/area";
import type { ColouredWhere, SheetAdditions } from "../../../workbook/changes";
import type { ColumnValidation } from "../../../workbook/port";
import type { PartEdits } from "../annotate/partEdits";
import { childOf, prefixOf, xmlOutline, type OutlineElement } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";
import { attributeXml, textXml } from "../annotate/xmlText";
import type { CellStyles } from "./cellStyles";

/** Conditional formats and what may be typed, behind those that the sheet has. */
export function addToSheet(edits: PartEdits, part: string, { rules, validations }: SheetAdditions, styles: CellStyles): void {
  if (rules.length === 0 && validations.length === 0) return;
  const text = edits.text(part) ?? "";
  const root = xmlOutline(text, part, 4);
  const prefix = prefixOf(root);
  const patch = new XmlPatch(text);
  const lowest = Math.max(0, ...root.children.flatMap(prioritiesIn));
  const rulesXml = rules.map((rule, index) => ruleXml(rule, prefix, lowest + index + 1, styles)).join("");
  const more = validations.map(({ areas, rule }) => validationXml(areas, rule, prefix));
  const list = childOf(root, "dataValidations");
  if (list && more.length > 0) {
    patch.append(list, more.join(""));
    patch.setAttribute(list, "count", String(list.children.length + more.length));
  }
  const validationsXml =
    list || more.length === 0 ? "" : `<${prefix}dataValidations count="${more.length}">${more.join("")}</${prefix}dataValidations>`;
  const before = root.children.filter(({ name }) => beforeRules.has(name)).at(-1);
  const at = before?.end ?? root.openEnd;
  if (rulesXml + validationsXml !== "") patch.insert(at, rulesXml + validationsXml);
  edits.set(part, patch.result());
}

/** What the schema puts before data validations, conditional formats too. */
const beforeRules = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges"],
  ...["scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting"],
]);

function prioritiesIn({ name, children }: OutlineElement): readonly number[] {
  return name === "conditionalFormatting" ? children.map(({ attributes }) => Number(attributes["priority"]) || 0) : [];
}

function ruleXml({ areas, formula, ...colours }: ColouredWhere, prefix: string, priority: number, styles: CellStyles): string {
  const own = `<${prefix}cfRule type="expression" dxfId="${styles.ofRule(colours)}" priority="${priority}"><${prefix}formula>${textXml(formula.replace(/^=/, ""))}</${prefix}formula></${prefix}cfRule>`;
  return `<${prefix}conditionalFormatting sqref="${referencesTo(areas)}">${own}</${prefix}conditionalFormatting>`;
}

function validationXml(areas: readonly Area[], rule: ColumnValidation, prefix: string): string {
  const message = rule.message === "" ? "" : ` error="${attributeXml(rule.message.slice(0, 225))}"`;
  const shared = `allowBlank="1" showErrorMessage="1"${message} sqref="${referencesTo(areas)}"`;
  const formula = (number: 1 | 2, text: string): string => `<${prefix}formula${number}>${textXml(text)}</${prefix}formula${number}>`;
  const element = (attributes: string, inside: string): string =>
    `<${prefix}dataValidation ${attributes} ${shared}>${inside}</${prefix}dataValidation>`;
  if (rule.allow === "list") return element('type="list"', formula(1, `"${rule.values.join(",").replaceAll('"', '""')}"`));
  if (rule.allow === "date") return element('type="date" operator="greaterThanOrEqual"', formula(1, String(firstDay)));
  const { min, max } = rule;
  if (min !== undefined && max !== undefined) return element(`type="${rule.allow}"`, formula(1, String(min)) + formula(2, String(max)));
  if (max !== undefined) return element(`type="${rule.allow}" operator="lessThanOrEqual"`, formula(1, String(max)));
  return element(`type="${rule.allow}" operator="greaterThanOrEqual"`, formula(1, String(min ?? -9.99e307)));
}

/** 2 January 1904, which both calendars know, by the usual one. */
const firstDay = 1463;

function referencesTo(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}
