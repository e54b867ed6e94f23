import type { Evidence } from "../evidence";
import { textFindings, type TextFinding } from "../texts/textFindings";
import type { Candidate } from "./candidate";
import type { ContextReader } from "./contextReader";
import { embeddedRates } from "./embeddedRates";
import { joinRuns, type Run } from "./run";
import { setRates } from "./setRates";
import { typedRates } from "./typedRates";

/** What one sheet shows by itself, once it is known where actuals end in the workbook. Kept from scan to scan while the sheet stays the same. */
export interface SheetFound {
  readonly typed: readonly Candidate[];
  readonly runs: readonly Run[];
  readonly texts: readonly TextFinding[];
  /** Of runs that no other sheet can speak for or against. */
  readonly evidence: Map<Run, readonly Evidence[]>;
}

export function* lookThrough(contexts: ContextReader): Generator<void, SheetFound> {
  const typed = [...(yield* typedRates(contexts)), ...(yield* embeddedRates(contexts)), ...(yield* setRates(contexts))];
  return { typed, runs: joinRuns(typed), texts: yield* textFindings(contexts, typed), evidence: new Map() };
}

/** Forgets what formulas did with the candidates in an earlier scan. */
export function forgetUses({ typed }: SheetFound): void {
  for (const { uses } of typed) if (uses.length > 0) uses.length = 0;
}
