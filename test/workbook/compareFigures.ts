import { assessSegment, type SegmentAssessment } from "../../src/domain/assessSegment";
import { assessTarget, type TargetAssessment } from "../../src/domain/assessTarget";
import type { Plan } from "../../src/domain/plan";
import type { CellValue } from "../../src/workbook/cells";
import { marketFigures } from "../../src/workbook/tables/marketFigures";
import { targetFigures } from "../../src/workbook/tables/targetFigures";
import type { SheetLanguage } from "../../src/workbook/tables/tableRows";
import { dataWords, missingWords, verdictWords } from "../../src/workbook/tables/words";
import type { MemoryWorkbook } from "./memoryWorkbook";

export interface Comparison {
  /** Figures that were compared. */
  readonly count: number;
  /** Largest difference, relative to the amounts it is made of. */
  readonly largest: number;
  readonly differences: readonly string[];
}

type Expected = number | string | null;

/** Every derived figure of our tables beside the domain's. A blank figure must be one that the domain does not give. */
export function compareFigures(workbook: MemoryWorkbook, plan: Plan, language: SheetLanguage): Comparison {
  const differences: string[] = [];
  let count = 0;
  let largest = 0;
  const compare = (table: string, row: number, header: string, expected: Expected, scale: number): void => {
    const found = workbook.cellOf(table, row, header).value;
    const difference = distance(found, expected, scale);
    count += 1;
    largest = Math.max(largest, Math.min(difference, 1e9));
    if (!(difference <= 1e-9)) differences.push(`${table} row ${row + 1} ${header}: sheet ${shown(found)}, domain ${String(expected)}`);
  };
  for (const [row, segment] of plan.segments.entries()) {
    const assessment = assessSegment(segment, plan.horizonYears, plan.asOf);
    const expected = segmentFigures(assessment, language);
    for (const { key, header } of marketFigures) compare("GrowthMarkets", row, header[language], expected[key] ?? null, scaleOfSegment(assessment, key));
  }
  for (const [row, target] of plan.targets.entries()) {
    const assessment = assessTarget(target, plan.segments, plan.hypotheses, plan.horizonYears, plan.asOf);
    const expected = targetFiguresOf(assessment, language, target.scope === "all" ? plan.segments.length : target.scope.length);
    for (const { key, header } of targetFigures) compare("GrowthTargets", row, header[language], expected[key] ?? null, scaleOfTarget(assessment, key));
  }
  return { count, largest, differences };
}

function segmentFigures(assessment: SegmentAssessment, language: SheetLanguage): Readonly<Record<string, Expected>> {
  const words = dataWords[language];
  const missing = assessment.missing.map((field) => missingWords[language][field]).join(", ");
  const data = { data: missing === "" ? words.complete : `${words.missing}${missing}` };
  if (!assessment.computable) return data;
  const { settled, bridge, inconsistent } = assessment;
  return {
    ...pickNumbers(assessment),
    ...bridge,
    ...data,
    consistency: inconsistent ? words.inconsistent : words.consistent,
    sizeBase: settled.marketSize,
    volumeBase: settled.volume,
    shareBase: settled.share,
  };
}

function targetFiguresOf(assessment: TargetAssessment, language: SheetLanguage, segments: number): Readonly<Record<string, Expected>> {
  return { ...pickNumbers(assessment), verdict: verdictWords[language][assessment.verdict], segments };
}

function pickNumbers(figures: object): Readonly<Record<string, Expected>> {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => typeof value === "number"));
}

/** A difference of two large amounts carries their rounding. */
function scaleOfSegment(assessment: SegmentAssessment, key: string): number {
  if (!assessment.computable) return 0;
  const { revenueBase, revenueNext, revenueUncapped, baselineRevenue, marketNext, settled } = assessment;
  const money = Math.max(revenueBase, revenueNext, revenueUncapped, baselineRevenue, marketNext * settled.price);
  return ["cutByCeiling", "marketSizeEffect", "marketShareEffect", "priceEffect"].includes(key) ? money : key === "growth" || key === "growthCeiling" ? 1 : 0;
}

function scaleOfTarget(assessment: TargetAssessment, key: string): number {
  if (assessment.verdict === "no-market-data") return 0;
  const isMoney = ["gap", "unsupportedRevenue"].includes(key);
  const isDifference = ["growthCeiling", "cappedGrowth", "shareGain", "takenFromRivals", "unsupportedPoints"].includes(key);
  return isMoney ? Math.max(assessment.requiredRevenue, assessment.baselineRevenue) : isDifference ? 1 : 0;
}

function distance(found: CellValue | undefined, expected: Expected, scale: number): number {
  if (expected === null) return found === "" || found === undefined ? 0 : Infinity;
  if (typeof expected === "string") return found === expected ? 0 : Infinity;
  if (typeof found !== "number") return Infinity;
  const size = Math.max(Math.abs(found), Math.abs(expected), scale);
  return size === 0 ? 0 : Math.abs(found - expected) / size;
}

function shown(value: CellValue | undefined): string {
  return value === undefined ? "nothing" : typeof value === "object" ? value.error : String(value);
}
