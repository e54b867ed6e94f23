import type { IsoDate, Target, Verdict } from "../../domain/plan";
import type { TargetAssessment } from "../../domain/target/assessTarget";
import type { Finding } from "../../scan/finding";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import type { CompetitorRow, HistoryRow, MarketRow, PlanSettings, ScenarioRow, TargetRow } from "../../workbook/tables/tableRows";
import type { TargetStatus } from "../../workbook/tables/targets/targetKind";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { Workbook } from "../../workbook/workbook";
import type { SettledHypothesis } from "../plan/settleHypotheses";
import type { LinkedMarket } from "../plan/linkedMarket";

/** A workbook as it was looked at: what acts as a target in it, and what stands behind each. */
export interface Check {
  readonly workbook: Workbook;
  /** The day of the check: it decides which sources are stale. */
  readonly asOf: IsoDate;
  readonly settings: PlanSettings;
  readonly markets: readonly MarketRow[];
  /** Every row of the Targets table, opened and lost ones too. */
  readonly targets: readonly TargetRow[];
  /** With what each brings over the plan's years. */
  readonly hypotheses: readonly SettledHypothesis[];
  readonly competitors: readonly CompetitorRow[];
  readonly history: readonly HistoryRow[];
  /** One assumption each; `planScenarios` brings them together. */
  readonly scenarios: readonly ScenarioRow[];
  /** In the order of the sheets, then of the cells. */
  readonly items: readonly CheckItem[];
  /** What is wrong in our tables, and what could not be found again. */
  readonly problems: readonly TableProblem[];
  readonly summary: CheckSummary;
  /** Where our tables stand; what writing needs. */
  readonly tables: DecodedTables;
  /** The scan's own answer, before it was matched with our rows. */
  readonly findings: readonly Finding[];
}

export interface CheckItem {
  /** Stable while the sheet keeps its id and the cells their place. */
  readonly key: string;
  readonly finding: Finding;
  readonly status: TargetStatus;
  readonly verdict: Verdict;
  /** False: nobody has to be asked about it any more (set aside, supported, or the workbook's own market figures stand behind it). */
  readonly isUnsupported: boolean;
  /** The row that remembers it. */
  readonly target?: TargetRow;
  /** Of a linked item: what its cells say today, or its row. */
  readonly value?: number;
  /** Of a linked item whose row is in order. */
  readonly assessment?: TargetAssessment;
  readonly moneyAtStake?: number;
  /** Of a linked item: what it stands on, brought together once for a check. */
  readonly linked?: Linked;
}

export interface Linked {
  /** Its row as the domain takes it. Absent: it is refused. */
  readonly target?: Target;
  /** Its own, else the plan's. */
  readonly years: number;
  /** Those in its scope, in the order of the sheet. */
  readonly markets: readonly LinkedMarket[];
}

export interface CheckSummary {
  /** Findings that are not set aside. */
  readonly targets: number;
  readonly notTargets: number;
  /** Targets with a verdict other than `no-market-data`. */
  readonly onMarketData: number;
  readonly unsupported: number;
  readonly count: Readonly<Record<Verdict, number>>;
}
