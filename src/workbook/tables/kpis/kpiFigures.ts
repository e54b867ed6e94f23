import { mostOthers, type KpiField, type KpiRole, type KpiRule } from "../../../domain/kpi/kpiFlow";
import { wordsOf } from "../../table/choice";
import { columnOf, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { quantity, rate, text } from "../../table/kinds";
import { isBlank, isOneOf, quoted } from "../../table/sheetFormula";
import { kpiFieldWords, kpiRoleWords, kpiRuleWords, reasonMissingWords } from "../words";
import { sumOfKpi } from "./kpiKey";

type Cell = FormulaSheet["cell"];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);

/** How a KPI stands (PLAN.md, "KPI flow"); blank for a row that is refused. */
export const kpiFigures = [
  figure("actual", "Latest value", quantity, latest, 12),
  figure("progress", "Progress", rate, progress, 11),
  figure("missing", "Missing", text, missing, 26),
  figure("rules", "Rules of the quarter", text, brokenRules, 26),
  figure("unexplained", "Changes", text, unexplained, 16),
  /** Which quarter and team its rules are counted in. */
  step("group", "Calc quarter and team", ({ cell }) => `IFERROR(TRIM(${cell("quarter")})&"||"&TRIM(${cell("team")}),"")`),
  step("master", "Calc master", ({ cell }) => `IF(${cell("valid")}=1,IF(${isRole(cell, "master")},1,0),0)`),
  step("other", "Calc other", ({ cell }) => `IF(${cell("valid")}=1,1-${cell("master")},0)`),
];

function latest(sheet: FormulaSheet): string {
  if (!sheet.has("checkIns")) return '""';
  return `IF(${sumOfKpi(sheet, "checkIns", "latest")}=0,"",${sumOfKpi(sheet, "checkIns", "latestValue")})`;
}

function progress({ cell }: FormulaSheet): string {
  const [actual, target, start] = [cell("actual"), cell("target"), `N(${cell("start")})`];
  const way = `N(${target})-${start}`;
  return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),IF(${way}=0,"",(N(${actual})-${start})/(${way})),"")`;
}

function missing({ cell, language }: FormulaSheet): string {
  const fields: readonly (readonly [KpiField, string])[] = [
    ["target", `ISNUMBER(${cell("target")})=FALSE`],
    ...(["workingMethod", "rhythm", "owner"] as const).map((field) => [field, isBlank(cell(field))] as const),
    ["reward", `AND(${cell("master")}=1,${isBlank(cell("reward"))})`],
  ];
  return listed(fields.map(([field, condition]) => [kpiFieldWords[language][field], condition]));
}

function brokenRules({ cell, column, language }: FormulaSheet): string {
  const count = (key: "master" | "other") => `SUMPRODUCT(EXACT(${column("kpis", "group")},${cell("group")})*${column("kpis", key)})`;
  const rules: readonly (readonly [KpiRule, string])[] = [
    ["no-master", `${count("master")}=0`],
    ["several-masters", `${count("master")}>1`],
    ["no-others", `${count("other")}=0`],
    ["too-many-others", `${count("other")}>${mostOthers}`],
  ];
  return listed(rules.map(([rule, condition]) => [kpiRuleWords[language][rule], condition]));
}

/** A change in its table without a reason, or a target that was typed over. */
function unexplained(sheet: FormulaSheet): string {
  const { cell, has, language } = sheet;
  const [target, agreed] = [cell("target"), cell("agreed")];
  const isTypedOver = `IF(AND(ISNUMBER(${agreed}),ISNUMBER(${target})),N(${agreed})<>N(${target}),FALSE)`;
  const isUnexplained = has("kpiChanges") ? `OR(${sumOfKpi(sheet, "kpiChanges", "unexplained")}>0,${isTypedOver})` : isTypedOver;
  return `IF(${isUnexplained},${quoted(reasonMissingWords[language])},"")`;
}

function isRole(cell: Cell, role: KpiRole): string {
  return isOneOf(cell("role"), wordsOf(kpiRoleWords, role));
}

/** The words whose conditions hold, with commas between them. */
function listed(parts: readonly (readonly [string, string])[]): string {
  return `MID(${parts.map(([word, condition]) => `IF(${condition},${quoted(`, ${word}`)},"")`).join("&")},3,400)`;
}
