import type { FindingKind } from "../finding";
import type { WordReader } from "../words/readWords";
import { measureOf } from "./measure";
import type { Run } from "./run";

/** What the words say, unless what grows is a price: "Escalator" of the tariff, "change" beside the average order value. */
export function kindOfRun({ cells: [first] }: Run, words: WordReader): FindingKind {
  const { kind, said } = first.kind;
  if (kind !== "growth-assumption" || said.reads.has("revenue") || said.reads.has("profit") || said.reads.has("valuation")) return kind;
  const use = first.uses.find(({ role }) => role === "grows");
  const base = first.typed ?? use;
  const cells = base?.base?.is === "cells" ? base.base : undefined;
  if (!cells || cells.sheet !== undefined) return kind;
  return measureOf(use && !first.typed ? use.survey : first.survey, cells.top, cells.left, words) === "unit-price" ? "price-increase" : kind;
}
