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
  if (first.kind.onlyIfUsed && isRent.test(said.text) && !said.reads.has("revenue")) return "price-increase";
  if (said.reads.has("revenue") || said.reads.has("profit") || said.reads.has("valuation")) return kind;
  const base = first.typed ?? use;
  const cells = base?.base?.is === "cells" ? base.base : undefined;
  if (!cells || cells.sheet !== undefined) return kind;
  return measureOf(use && !first.typed ? use.survey : first.survey, cells.top, cells.left, words) === "unit-price"
    ? "price-increase"
    : kind;
}

/** What a tenant pays is a price to who lets. */
const isRent =
  /(?<!\p{L})(?:rents?|(?:markt|kale )?huur\p{L}*|(?:kalt|netto|markt)?miete?n?|mietzins\p{L}*|loyers?|affitt[oi]|alquiler(?:es)?|alugue(?:l|is))(?!\p{L})/iu;

/** It makes "Target 2027" of last year's amount. */
export function isGoal({ survey, row, column }: CandidateUse, words: WordReader): boolean {
  const header = survey.surroundings.header(row, column);
  return header !== undefined && words.conceptsIn(header.text).has("target");
}
