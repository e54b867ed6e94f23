import type { Evidence, EvidenceCode } from "../evidence";
import type { SideOfPeriod } from "../sheet/horizon";
import { hasNumberAt } from "../sheet/holdsNumber";
import { isPercentCell } from "../sheet/sheetSurvey";
import type { WordReader } from "../words/readWords";
import type { Candidate, CandidateUse } from "./candidate";
import { grownLine } from "./grownLine";
import { isInputList } from "./inputList";
import { isRound } from "./isRound";
import { measureOf } from "./measure";
import { isCost } from "./kind";
import { isGoal } from "./kindOfRun";
import { isParameter } from "./isParameter";
import { placeEvidence } from "./placeEvidence";
import type { Run } from "./run";

/** What speaks for and against a run of cells being a target: log odds. */
export function weigh(run: Run, words: WordReader): readonly Evidence[] {
  const pieces = [
    ...namingEvidence(run, words),
    ...timeEvidence(run),
    ...placeEvidence(run),
    ...listEvidence(run),
    ...(run.cells[0].typed ? [] : evidenceOfUses(run, words)),
    ...valueEvidence(run),
  ];
  if (!pieces.some(({ code, weight }) => weight > 0 && signsOfPlan.has(code))) pieces.push({ code: "no-sign-of-plan", weight: -1.6 });
  return pieces.filter((piece) => piece.weight !== 0).sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

export function confidenceOf(evidence: readonly Evidence[]): number {
  const odds = evidence.reduce((sum, piece) => sum + piece.weight, start);
  return 1 / (1 + Math.exp(-odds));
}

/** Without one of these a percentage may just as well be a result. */
const signsOfPlan: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>([
  "plan-period",
  "goal",
  "plan-words",
  "plan-block",
  "scenario",
  "grows-amount",
  "scales-amount",
  "terminal-growth",
  "carried-on",
  "continues-history",
  "input-list",
]);

/** Before anything is known: most percentages on a sheet are no targets. */
const start = -2;

function namingEvidence(run: Run, words: WordReader): Evidence[] {
  const first = run.cells[0];
  const { kind } = first;
  const detail = kind.said.text;
  const pieces: Evidence[] = [];
  const isCarriedOn = first.typed !== undefined && (isChain(run) || first.betweenPeriods === true);
  if (first.where === "formula")
    pieces.push({ code: "rate-in-formula", weight: first.typed?.explicit ? 1.8 : isMultiple(first) && !isCarriedOn ? 0 : 1.2, detail });
  else pieces.push({ code: `named-by-${kind.by}`, weight: namingWeights[kind.by], detail });
  if (kind.subjectKnown) pieces.push({ code: "subject-known", weight: 0.5, detail });
  // An amount carried on from period to period says growth whatever it is called.
  if (kind.kind === "growth-assumption" && !kind.subjectKnown && !first.context.isBusiness && !makesGoal(first, words))
    pieces.push({ code: "no-business", weight: isCarriedOn ? -1.5 : -3 });
  if (isCarriedOn) pieces.push({ code: "carried-on", weight: 0.8 });
  if (first.where !== "formula") {
    if (first.looksPercent) pieces.push({ code: "percent-format", weight: 0.5 });
    else pieces.push({ code: "no-percent-format", weight: kind.said.reads.has("percent") ? 0 : -0.6 });
  }
  return pieces;
}

/** What becomes "Target" of "Forecast" by it is the company's own. */
function makesGoal({ uses }: Candidate, words: WordReader): boolean {
  return uses.some((use) => use.role === "grows" && isGoal(use, words));
}

const namingWeights = { label: 1.2, header: 0.9, heading: 0.6, use: 0.6 } as const;

/** A bare `*2` may as well count two shifts or both ways. */
function isMultiple({ typed }: Candidate): boolean {
  return typed?.is === "growth" && !typed.explicit && typed.rate >= 1 && Number.isInteger(typed.rate);
}

/** Three or more cells that each carry on the one before. */
function isChain({ cells }: Run): boolean {
  return (
    cells.length >= 3 &&
    cells.slice(1).every(({ typed, row }, at) => {
      const before = cells[at];
      return typed?.is === "growth" && before !== undefined && typed.base.top === row && typed.base.left === before.column;
    })
  );
}

function timeEvidence(run: Run): Evidence[] {
  const pieces: Evidence[] = [];
  const side = sideOf(run);
  if (side?.side === "plan") pieces.push({ code: "plan-period", weight: weights[side.by], detail: side.period.text });
  if (continuesHistory(run)) pieces.push({ code: "continues-history", weight: 1.2 });
  if (side?.side === "actual" && !isParameter(run))
    pieces.push({ code: "actual-period", weight: -2 * weights[side.by], detail: side.period.text });
  return pieces;
}

const weights = { marker: 2, group: 2, formulas: 1.6, workbook: 1.2, step: 1, date: 0.6, none: 0, base: 2 } as const;

/** The last of the plan, else the first of the past. */
function sideOf({ cells }: Run): SideOfPeriod | undefined {
  let past: SideOfPeriod | undefined;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const side = cells[at]?.context.side;
    if (side?.side === "plan") return side;
    if (side?.side === "actual") past = side;
  }
  return past;
}

/** Left of the typed cells the same row is calculated from amounts: there history ends. In a table every column is a measure of its own. */
function continuesHistory({ cells: [first] }: Run): boolean {
  if (first.kind.by === "header") return false;
  const { cells } = first.survey;
  const before = cells.indexOf(first.row, first.column - 1);
  return (
    first.where === "cell" &&
    first.origin === "typed" &&
    before >= 0 &&
    isPercentCell(cells, first.row, first.column - 1) &&
    (cells.formulaAt(before)?.includes("/") ?? false)
  );
}

function evidenceOfUses(run: Run, words: WordReader): Evidence[] {
  const uses = run.cells.flatMap((candidate) => candidate.uses);
  const pieces: Evidence[] = [];
  const strongest = (role: CandidateUse["role"]): CandidateUse | undefined => uses.find((use) => use.role === role);
  const grows = strongest("grows");
  const scales = strongest("scales");
  if (grows) {
    const grown = grownLine(run, grows, words);
    if (grown.isCost || grown.isForeign || (grown.isMarket && run.cells[0].kind.onlyIfUsed))
      pieces.push({ code: "grows-cost", weight: -4, detail: grown.text });
    else pieces.push({ code: "grows-amount", weight: 2.5, detail: grown.text });
  } else if (strongest("capitalises")) pieces.push({ code: "terminal-growth", weight: 2 });
  else if (scales && isCostLeft(run, scales, words)) pieces.push({ code: "scales-amount", weight: 1.5 });
  else if (scales && givesCost(run, scales, words)) pieces.push({ code: "gives-foreign", weight: -5 });
  else if (scales && givesForeign(scales, words)) pieces.push({ code: "gives-foreign", weight: -3 });
  else if (scales && !takesFromMoney(run, scales, words)) pieces.push({ code: "scales-amount", weight: 1.5 });
  else if (strongest("passes") ?? strongest("adds")) pieces.push({ code: "is-referred-to", weight: 0.8 });
  if (isCase(run, uses))
    pieces.push({ code: "scenario", weight: 1, detail: run.cells[0].context.header?.text ?? run.cells[0].kind.said.text });
  if (strongest("discounts") && !grows && !strongest("capitalises")) pieces.push({ code: "discounts", weight: -3 });
  if (run.cells[0].kind.onlyIfUsed && !pieces.some(({ code }) => code === "grows-amount"))
    pieces.push({ code: "no-own-line", weight: -6, detail: run.cells[0].kind.said.text });
  const { said } = run.cells[0].kind;
  if (!strongest("capitalises") && said.reads.has("valuation") && said.reads.has("growth"))
    pieces.push({ code: "terminal-growth", weight: 1 });
  if (run.cells[0].where !== "formula" && uses.length === 0) pieces.push({ code: "unused", weight: -0.3 });
  if (uses.length > 0 && !run.cells[0].looksPercent && uses.every(({ role }) => role === "selects"))
    pieces.push({ code: "selects-case", weight: -5 });
  if (uses.some((use) => use.role === "aggregates") && isWhole(run.cells)) pieces.push({ code: "sums-to-one", weight: -3 });
  return pieces;
}

/** Typed side by side or below each other, and one of them is picked by a formula. */
function isCase({ cells: [first] }: Run, uses: readonly CandidateUse[]): boolean {
  return first.where === "cell" && first.origin === "typed" && uses.some(({ isChoice }) => isChoice === true);
}

/** A clear name in a list of inputs is an assumption, though nothing else says so. */
function listEvidence({ cells }: Run): Evidence[] {
  const [first] = cells;
  const isClear =
    first.kind.by === "label" &&
    (first.kind.subjectKnown || (first.context.isBusiness && first.looksPercent)) &&
    first.kind.said.reads.has("growth") &&
    first.where === "cell" &&
    first.origin === "typed" &&
    first.context.side === undefined;
  return isClear && cells.length === 1 && isRound(first.rate) && (isInputList(first) || isRateByName(first))
    ? [{ code: "input-list", weight: 0.9 }]
    : [];
}

/** "Growth rate | 5 %" by itself, among inputs below each other: measured growth is calculated, and stands under its period. */
function isRateByName({ kind: { said }, looksPercent, survey: { cells }, row, column, context }: Candidate): boolean {
  const isTyped = (at: number): boolean => hasNumberAt(cells, at, column) && !cells.hasFormulaAt(cells.indexOf(at, column));
  return (
    looksPercent &&
    said.reads.has("percent") &&
    !said.reads.has("market") &&
    context.isBusiness &&
    said.row === row &&
    said.column === column - 1 &&
    (isTyped(row - 1) || isTyped(row + 1))
  );
}

/** `sales*(1-margin)` that is called purchases: what the margin leaves. */
function isCostLeft({ cells: [{ kind }] }: Run, { isRest, survey, row, column }: CandidateUse, words: WordReader): boolean {
  const label = survey.surroundings.labels(row, column)[0];
  return isRest === true && kind.kind === "margin-target" && label !== undefined && isCost(words.conceptsIn(label.text));
}

/** `sales*cell` that is called depreciation: a "% of sales" is a margin by its place only. */
function givesCost({ cells: [{ kind }] }: Run, { survey, row, column }: CandidateUse, words: WordReader): boolean {
  const label = survey.surroundings.labels(row, column)[0];
  return kind.said.reads.has("ratio") && label !== undefined && isCost(words.conceptsIn(label.text));
}

/** `loan*cell` that is called interest, `profit*cell` that is called tax. */
function givesForeign({ survey, row, column }: CandidateUse, words: WordReader): boolean {
  const label = survey.surroundings.labels(row, column)[0];
  const reads = label && words.conceptsIn(label.text);
  return reads !== undefined && reads.has("foreign") && !reads.has("revenue") && !reads.has("profit");
}

/** Who buys is counted; a part of a sum of money is as often held back, taxed or paid. */
function takesFromMoney({ cells: [{ kind }] }: Run, { base, survey }: CandidateUse, words: WordReader): boolean {
  return (
    kind.kind === "conversion-target" &&
    base?.is === "cells" &&
    base.sheet === undefined &&
    measureOf(survey, base.top, base.left, words) === "money"
  );
}

function isWhole(cells: readonly Candidate[]): boolean {
  return cells.length > 1 && Math.abs(cells.reduce((sum, { rate }) => sum + rate, 0) - 1) < 1e-6;
}

function valueEvidence(run: Run): Evidence[] {
  const rates = run.cells.map(({ rate }) => rate);
  const ragged = rates.filter((rate) => !isRound(rate)).length;
  if (run.cells[0].where === "formula" || run.cells[0].origin === "passed") return [];
  const pieces: Evidence[] = [];
  const isLoss = run.cells[0].kind.kind === "margin-target" && rates.some((rate) => rate < 0);
  if (ragged * 2 > rates.length || isLoss) pieces.push({ code: "measured-value", weight: -1.8 });
  else pieces.push({ code: "round-value", weight: 0.6 });
  return pieces;
}
