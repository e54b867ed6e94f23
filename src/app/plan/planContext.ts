import type { TargetAssessment } from "../../domain/target/assessTarget";
import { checkTarget } from "../../domain/check/checkTarget";
import { judgeTarget } from "../../domain/target/judgeTarget";
import type { Competitor, Hypothesis, IsoDate, Money, Scope, Segment, Target } from "../../domain/plan";
import { indexPlan, type PlanIndex } from "../../domain/target/planIndex";
import { keysInScope, segmentKey } from "../../domain/scope/scope";
import { historyIndex, type HistoryOf } from "../../domain/scope/scopeHistory";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { MarketRow, TargetRow } from "../../workbook/tables/tableRows";
import { assessSegment } from "../../domain/market/assessSegment";
import { withPartCeilings } from "../../domain/parts/partCeilings";
import type { PlanParts } from "../../domain/parts/planParts";
import type { LinkedMarket } from "./linkedMarket";
import { planPartsOf } from "./planPartsOf";
import { planSegments } from "./planSegments";
import { settleHypotheses, type SettledHypothesis } from "./settleHypotheses";
import { usable } from "./usable";

/** What every target is judged by, with the segments assessed once for every number of years that a target asks for. */
export class PlanContext {
  readonly segments: readonly Segment[];
  readonly hypotheses: readonly Hypothesis[];
  /** Every row, also those that count nowhere. */
  readonly settled: readonly SettledHypothesis[];
  readonly competitors: readonly Competitor[];
  readonly horizonYears: number;
  /** What the tables say of the parts of PLAN.md. */
  readonly parts: PlanParts;
  private readonly byYears = new Map<number, PlanIndex>();
  private readonly marketsByYears = new Map<number, readonly LinkedMarket[]>();
  private readonly keys: readonly string[];
  private readonly historyOf: HistoryOf;

  constructor(
    private readonly tables: DecodedTables,
    private readonly asOf: IsoDate,
    /** What the workbook itself applies a row's target to. */
    private readonly sheetBases: ReadonlyMap<TargetRow, Money> = new Map(),
  ) {
    this.segments = planSegments(tables.markets);
    this.settled = settleHypotheses(tables.rows.hypotheses, this.segments, tables.settings.horizonYears, asOf);
    this.hypotheses = this.settled.flatMap(({ counted }) => counted ?? []);
    this.competitors = usable(tables.rows.competitors);
    this.horizonYears = tables.settings.horizonYears;
    this.keys = this.segments.map(({ segment }) => segmentKey(segment));
    this.parts = planPartsOf(tables);
    this.historyOf = historyIndex(usable(tables.rows.history));
  }

  /** What a linked row's value demands, with the row's own years. Undefined: something in the row is refused, or the value is no possible target. */
  assess(row: TargetRow, value: number | undefined): TargetAssessment | undefined {
    const target = this.targetOf(row, value);
    return target && judgeTarget(target, this.over(row.years ?? this.horizonYears), this.competitors);
  }

  /** The row as the domain takes it, with the history of its scope. */
  targetOf(row: TargetRow, value: number | undefined): Target | undefined {
    if (value === undefined || !row.isUsable) return undefined;
    const { metric, per, margin, scope = [] } = row;
    const history = this.historyOf(keysInScope(scope, this.keys), metric);
    const sheetBase = this.sheetBases.get(row);
    const target: Target = {
      value,
      scope,
      metric,
      per,
      ...(margin !== undefined && { margin }),
      ...(history && { history }),
      ...(sheetBase !== undefined && { sheetBase }),
    };
    if (checkTarget({ ...target, scope: "all" }, new Set()).length > 0) return undefined;
    return withPartCeilings([target], this.parts, this.segments)[0];
  }

  /** The markets of a scope over so many years, in the order of the sheet. */
  marketsIn(scope: Scope, years: number): readonly LinkedMarket[] {
    const known = this.marketsByYears.get(years) ?? this.tables.markets.map((row) => this.linkedMarket(row, years));
    this.marketsByYears.set(years, known);
    const wanted = new Set(
      keysInScope(
        scope,
        known.map(({ segment }) => segmentKey(segment.segment)),
      ),
    );
    return known.filter(({ segment }) => wanted.has(segmentKey(segment.segment)));
  }

  private linkedMarket({ id, segment, isUsable }: MarketRow, years: number): LinkedMarket {
    const counted = isUsable ? segment : { segment: segment.segment };
    return { id, segment: counted, isUsable, assessment: assessSegment(counted, years, this.asOf) };
  }

  private over(years: number): PlanIndex {
    const known = this.byYears.get(years) ?? indexPlan(this.segments, this.hypotheses, years, this.asOf);
    this.byYears.set(years, known);
    return known;
  }
}
