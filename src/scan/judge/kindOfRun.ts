import type { FindingKind } from "../finding";
import type { WordReader } from "../words/readWords";
import type { CandidateUse } from "./candidate";
import { measureOf } from "./measure";
import type { Run } from "./run";

/** What the words say, unless formulas say more: what grows is a price, or becomes the goal. */
export function kindOfRun({ cells: [first] }: Run, words: WordReader): FindingKind {
  const { kind, said } = first.kind;
  if (kind !== "growth-assumption") return kind;
  const use = first.uses.find(({ role }) => role === "grows");
  if (use && isGoal(use, words)) return "growth-target";
  if (said.reads.has("revenue") || said.reads.has("profit") || said.reads.has("valuation")) return kind;
  const base = first.typed ?? use;
  const cells = base?.base?.is === "cells" ? base.base : undefined;
  if (!cells || cells.sheet !== undefined) return kind;
  return measureOf(use && !first.typed ? use.survey : first.survey, cells.top, cells.left, words) === "unit-price" ? "price-increase" : kind;
}

/** It makes "Target 2027" of last year's amount. */
function isGoal({ survey, row, column }: CandidateUse, words: WordReader): boolean {
  const header = survey.surroundings.header(row, column);
  return header !== undefined && words.conceptsIn(header.text).has("target");
}
