import { standing } from "../../domain/parts/settleLevers";
import type { Segment } from "../../domain/plan";
import { keysInScope, segmentKey } from "../../domain/scope/scope";
import type { Language } from "../../workbook/language";
import { cellsFromInputs, leverCellKeys } from "../../workbook/tables/hypotheses/leverCells";
import { schemaByKey } from "../../workbook/tables/tables";
import { allSegmentsWords, leverWords } from "../../workbook/tables/words";
import type { Check } from "../check/check";
import { numberOf, percentOf, words, type SaidLine } from "./saidText";
import type { SettledHypothesis } from "./settleHypotheses";

const amounts = ["marketSize", "marketPotential", "volume", "price"] as const;
const rates = ["marketGrowth", "share", "priceChange", "shareNext", "maxShare"] as const;

/** A market's figures, under the headers of its table. */
export function marketSaid(segment: Segment, language: Language): SaidLine {
  return {
    name: segment.segment,
    parts: [
      ...amounts.map((key) => [header("markets", key, language), written(segment[key], numberOf)] as const),
      ...rates.map((key) => [header("markets", key, language), written(segment[key], percentOf)] as const),
    ],
  };
}

/** What a hypothesis says and brings, under the headers of its table. Who agreed to it meanwhile does not change what it says. */
export function hypothesisLine(row: SettledHypothesis, language: Language): SaidLine {
  const { claim = "", scope, lever = "free", brings, evidence, outcome } = row;
  const own = (key: string): string => header("hypotheses", key, language);
  const cells = cellsFromInputs(row.lever, row.inputs ?? {});
  return {
    name: claim,
    parts: [
      [own("scope"), scope === "all" ? allSegmentsWords[language] : scope.map(words).join(", ")],
      [own("lever"), leverWords[language][lever]],
      ...leverCellKeys.map((key) => [own(key), written(cells[key], numberOf)] as const),
      [own("brings"), written(brings.base ?? undefined, numberOf)],
      [own("evidence"), evidence === undefined ? undefined : words(evidence)],
      [own("outcome"), outcome === undefined ? undefined : outcome],
    ],
  };
}

/** The hypotheses that count for a scope, in an order that no sort of the table changes. */
export function hypothesisLines(rows: readonly SettledHypothesis[], language: Language): readonly SaidLine[] {
  return rows
    .filter((row) => row.isUsable && standing(row) !== "rejected")
    .map((row) => hypothesisLine(row, language))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** The markets of a scope as they are in the sheet, in its order. */
export function segmentsOf(scope: SettledHypothesis["scope"], check: Check): readonly Segment[] {
  const all = check.markets.map(({ segment }) => segment);
  const wanted = new Set(
    keysInScope(
      scope,
      all.map(({ segment }) => segmentKey(segment)),
    ),
  );
  return all.filter(({ segment }) => wanted.has(segmentKey(segment)));
}

function header(table: "markets" | "hypotheses", key: string, language: Language): string {
  return schemaByKey[table].columns.find((column) => column.key === key)?.header[language] ?? key;
}

function written(value: number | undefined, write: (value: number) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}
