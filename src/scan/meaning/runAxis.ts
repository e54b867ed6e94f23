import type { Candidate } from "../judge/candidate";
import type { Named } from "../judge/context";
import type { Run } from "../judge/run";
import type { HeaderPeriod } from "../sheet/period";
import { periodOfText } from "../sheet/periodInText";
import type { WordReader } from "../words/readWords";
import { isScenarioName } from "./scenarioNames";

/** Along what the cells of a run lie; `entities`: names that are no periods, each a target of its own. Undefined: nothing tells. */
export type RunAxis = "time" | "scenarios" | "entities" | "single";

export function axisOfRun({ cells }: Run, words: WordReader): RunAxis | undefined {
  if (cells.length === 1) return "single";
  const isRow = liesInRow(cells);
  if (areInTime(cells.map((cell) => (isRow ? periodOfColumn(cell) : periodOfRow(cell))))) return "time";
  const names = namesAlong(cells);
  const groups = isRow ? cells.map(({ context }) => context.group?.text) : [];
  if (areScenarios(names, words) || areScenarios(groups, words)) return "scenarios";
  if (areNames(isRow ? names : namesByPeriod(cells, names)) && (!isRow || cells.every(({ context }) => isColumnName(context.header))))
    return "entities";
  return isRow && carriesOn(cells) ? "time" : undefined;
}

/** What tells the cells of a run apart: the headers of a row, the labels of a column. */
export function namesAlong(cells: readonly Candidate[]): readonly (string | undefined)[] {
  return liesInRow(cells) ? cells.map(({ context }) => context.header?.text) : cells.map((cell) => entityOfRow(cell, cells));
}

/** A list may name each region again in every year. */
function namesByPeriod(cells: readonly Candidate[], names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return cells.map((cell, at) => {
    const name = names[at];
    const period = periodOfRow(cell);
    return name && period ? `${name} ${period.order}` : name;
  });
}

export function liesInRow(cells: readonly Candidate[]): boolean {
  return cells.every(({ row }) => row === cells[0]?.row);
}

/** The name that tells a row of a column from the others: of several labels beside it the nearest that differs. */
function entityOfRow(cell: Candidate, run: readonly Candidate[]): string | undefined {
  const deepest = Math.max(...run.map(({ context }) => context.labels.length));
  for (let at = 0; at < deepest; at += 1) {
    const texts = run.map(({ row, context }) => (context.labels[at]?.row === row ? context.labels[at]?.text : undefined));
    if (texts.every((text) => text !== undefined) && new Set(texts).size === run.length) return cell.context.labels[at]?.text;
  }
  const [nearest, further] = cell.context.labels;
  if (!nearest || nearest.row !== cell.row) return undefined;
  return further?.row === cell.row ? `${further.text} ${nearest.text}` : nearest.text;
}

/** At least half of them under a period, none under the same ("2026, 2027, terminal value"). */
function areInTime(periods: readonly (HeaderPeriod | undefined)[]): boolean {
  const orders = periods.flatMap((period) => period?.order ?? []);
  return orders.length * 2 >= periods.length && orders.length >= 2 && new Set(orders).size === orders.length;
}

/** "Growth 2027" beside "Growth 2028". */
function periodOfColumn({ context: { side, header } }: Candidate): HeaderPeriod | undefined {
  return side?.period ?? (header && periodOfText(header.text));
}

function periodOfRow({ row, context: { labels, side } }: Candidate): HeaderPeriod | undefined {
  const own = labels.find((label) => label.row === row);
  return (own && periodOfText(own.text)) ?? side?.period;
}

/** All named, each by another text. */
function areNames(names: readonly (string | undefined)[]): boolean {
  return names.every((name) => name !== undefined && name !== "") && new Set(names).size === names.length;
}

function areScenarios(names: readonly (string | undefined)[], words: WordReader): boolean {
  if (!areNames(names)) return false;
  const like = names.filter((name) => name !== undefined && isScenarioName(name, words)).length;
  return like >= 1 && like * 2 >= names.length;
}

/** The name of a thing over a column: no word of plan, amount or rate. */
function isColumnName(header: Named | undefined): boolean {
  if (!header || header.text.length > 40 || !/\p{L}{2}/u.test(header.text)) return false;
  const { reads } = header;
  return !(
    [
      "growth",
      "plan",
      "target",
      "actual",
      "percent",
      "size",
      "money",
      "foreign",
      "source",
      "sensitivity",
      "duration",
      "ratio",
      "market",
    ] as const
  ).some((concept) => reads.has(concept));
}

/** Each amount is made of the one before it. */
function carriesOn(cells: readonly Candidate[]): boolean {
  return cells.slice(1).every(({ typed, uses, row, column }) => {
    const use = typed ? { base: typed.base, row, column } : uses.find(({ role }) => role === "grows");
    return use?.base?.is === "cells" && use.base.sheet === undefined && use.base.top === use.row && use.base.left === use.column - 1;
  });
}
