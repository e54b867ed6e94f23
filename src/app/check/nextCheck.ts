import type { IsoDate } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import { formatArea } from "../../workbook/area";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { TargetRow } from "../../workbook/tables/tableRows";
import type { Workbook } from "../../workbook/workbook";
import type { Check, CheckItem } from "./check";
import { findingOfRow } from "./findingOfRow";
import { keepKeys } from "./keepKeys";
import { matchFindings } from "./matchFindings";
import { PlanContext } from "../plan/planContext";
import { phasingProblems } from "../plan/phasings";
import { rowProblem } from "./rowProblem";
import { summarise } from "./summarise";
import { sheetBasesOf } from "../plan/sheetBasesOf";
import { verdictProblems } from "./verdictProblems";
import { valueOfFinding } from "./valueOfFinding";

export interface CheckParts {
  readonly workbook: Workbook;
  readonly tables: DecodedTables;
  readonly findings: readonly Finding[];
  readonly asOf: IsoDate;
}

/**
 * Brings together what the scan found and what our tables remember. The one way to a check, after a look and after a write: what is the same as in the
 * check `before` has its key from there, so that nobody loses the page they are on.
 */
export function nextCheck(before: Check | undefined, parts: CheckParts): Check {
  const now = assembleCheck(parts);
  return before ? keepKeys(before, now) : now;
}

function assembleCheck({ workbook, tables, findings, asOf }: CheckParts): Check {
  const own = new Set(tables.ownSheets);
  const seen = findings.filter(({ sheet }) => !own.has(sheet));
  const { rowOf, replaced } = matchFindings(seen, tables.targets);
  const context = new PlanContext(tables, asOf, sheetBasesOf(rowOf, tables.settings));
  const matched = new Set(rowOf.values());
  const byHand = tables.targets.flatMap((row) =>
    matched.has(row) || replaced.includes(row) || row.status === "open" ? [] : (findingOfRow(row, workbook) ?? []),
  );
  const rowsByHand = new Map(byHand.map(({ finding, row }) => [finding, row]));
  const all = inSheetOrder([...seen, ...rowsByHand.keys()], workbook);
  const problems: TableProblem[] = replaced.map((row) => rowProblem(row, tables, "cells-twice", "cells"));
  const keys = new Set<string>();
  const items = all.map((finding): CheckItem => {
    const row = rowOf.get(finding) ?? rowsByHand.get(finding);
    const key = keyOf(finding, workbook, keys);
    return row ? itemOfRow(key, finding, row, context, tables, problems) : openItem(key, finding);
  });
  return {
    workbook,
    asOf,
    settings: tables.settings,
    markets: tables.markets,
    targets: tables.targets,
    hypotheses: context.settled,
    competitors: tables.rows.competitors,
    history: tables.rows.history,
    scenarios: tables.rows.scenarios,
    items,
    problems: [...tables.problems, ...problems, ...verdictProblems(workbook, tables, items), ...phasingProblems({ tables, items })],
    summary: summarise(items),
    tables,
    findings,
  };
}

function openItem(key: string, finding: Finding, row?: TargetRow): CheckItem {
  return {
    key,
    finding,
    status: "open",
    verdict: "no-market-data",
    isUnsupported: finding.support === "none",
    ...(row && { target: row }),
    ...(finding.moneyAtStake !== undefined && { moneyAtStake: finding.moneyAtStake }),
  };
}

function itemOfRow(
  key: string,
  finding: Finding,
  row: TargetRow,
  context: PlanContext,
  tables: DecodedTables,
  problems: TableProblem[],
): CheckItem {
  if (row.status === "open") return openItem(key, finding, row);
  const base = openItem(key, finding, row);
  if (row.status === "not-a-target") return { ...base, status: "not-a-target", isUnsupported: false };
  const value = valueOf(finding, row);
  if (!row.isLive && row.value !== undefined && value !== undefined && differs(value, row.value)) {
    problems.push(rowProblem(row, tables, "value-changed", "value", String(value), String(row.value)));
  }
  const assessment = context.assess(row, value);
  const target = context.targetOf(row, value);
  const years = row.years ?? context.horizonYears;
  const verdict = assessment?.verdict ?? "no-market-data";
  const isSupported = verdict === "supported" || verdict === "to-agree";
  return {
    ...base,
    status: "linked",
    verdict,
    isUnsupported: !isSupported,
    ...(value !== undefined && { value }),
    ...(assessment && { assessment }),
    linked: { years, markets: row.scope === undefined ? [] : context.marketsIn(row.scope, years), ...(target && { target }) },
  };
}

/**
 * What the scan reads in the same cells today: it is there before the row's formula has been computed, and also where the percentage is embedded
 * in a formula or text, which no formula of ours can follow.
 */
function valueOf(finding: Finding, row: TargetRow): number | undefined {
  const today = valueOfFinding(finding, row.metric, row.per);
  const isSamePlace = row.anchor !== undefined && formatArea(row.anchor.area) === formatArea(finding.area);
  const isAmount = row.metric === "profit";
  // Of alternatives the row keeps the cell that it was linked to, though a switch in the sheet may pick another one now.
  const isOneOfSeveral = finding.meaning?.alternatives !== undefined && row.isLive;
  return isAmount || isOneOfSeveral || (row.isLive && !isSamePlace) ? (row.value ?? today) : (today ?? row.value);
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(other));
}

function inSheetOrder(findings: readonly Finding[], workbook: Workbook): readonly Finding[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const rank = (finding: Finding): number => order.get(finding.sheet) ?? 0;
  return [...findings].sort((one, other) => rank(one) - rank(other) || one.area.top - other.area.top || one.area.left - other.area.left);
}

function keyOf(finding: Finding, workbook: Workbook, taken: Set<string>): string {
  const sheet = workbook.sheets.find(({ name }) => name === finding.sheet);
  const base = `${sheet?.id ?? finding.sheet}!${formatArea(finding.area)}:${finding.where}`;
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base}#${number}`;
  taken.add(key);
  return key;
}
