import type { Stance } from "../../../domain/agreement/agreement";
import type { ActionRole, ActionStatus } from "../../../domain/action/action";
import type { ChangeKind } from "../../../domain/change/change";
import type { BalanceColour, ColourPosition } from "../../../domain/balance/balance";
import type { KpiField, KpiRole, KpiRule } from "../../../domain/kpi/kpiFlow";
import type { FunnelConclusion } from "../../../domain/funnel/conclusion";
import type { SmartGap } from "../../../domain/goal/commonGoal";
import type { SharedGoalVerdict } from "../../../domain/goal/sharedGoal";
import type { LeakName } from "../../../domain/leakage/leakage";
import type {
  EvidenceStrength,
  HypothesisLever,
  HypothesisRole,
  HypothesisStatus,
  MarketDataField,
  Metric,
  Period,
  TestOutcome,
  Verdict,
  Warning,
} from "../../../domain/plan";
import type { PhasingGrowth } from "../../../domain/phasing/phasing";
import type { CeilingName } from "../../../domain/target/ceilings";
import type { TargetKind, TargetStatus } from "../targets/targetKind";

/** The words of one language that stand in cells of our tables. */
export interface CellWords {
  /** Names for the sheet of the list of links, best first. */
  readonly linkSheets: readonly string[];
  readonly status: Readonly<Record<TargetStatus, string>>;
  readonly kind: Readonly<Record<TargetKind, string>>;
  readonly metric: Readonly<Record<Metric, string>>;
  readonly per: Readonly<Record<Period, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly warning: Readonly<Record<Warning, string>>;
  readonly missing: Readonly<Record<MarketDataField, string>>;
  /** What the column "Data" of Markets says. */
  readonly data: Readonly<Record<"complete" | "missing" | "mistake" | "consistent" | "inconsistent", string>>;
  /** In place of a market's name: all of them. In small letters. */
  readonly allSegments: string;
  /** In what somebody agreed to: what is too long to be kept word by word. */
  readonly restSaid: string;
  readonly lever: Readonly<Record<HypothesisLever, string>>;
  readonly role: Readonly<Record<HypothesisRole, string>>;
  readonly hypothesisStatus: Readonly<Record<HypothesisStatus, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly evidenceStrength: Readonly<Record<EvidenceStrength, string>>;
  readonly testOutcome: Readonly<Record<TestOutcome, string>>;
  readonly actionRole: Readonly<Record<ActionRole, string>>;
  readonly actionStatus: Readonly<Record<ActionStatus, string>>;
  readonly kpiRole: Readonly<Record<KpiRole, string>>;
  readonly kpiRule: Readonly<Record<KpiRule, string>>;
  readonly kpiField: Readonly<Record<KpiField, string>>;
  /** A target was changed and nobody wrote why. */
  readonly reasonMissing: string;
  readonly colour: Readonly<Record<BalanceColour, string>>;
  readonly colourPosition: Readonly<Record<ColourPosition, string>>;
  readonly phasingGrowth: Readonly<Record<PhasingGrowth, string>>;
  readonly funnelConclusion: Readonly<Record<FunnelConclusion, string>>;
  /** Whether what a funnel cost came back. */
  readonly paidBack: Readonly<Record<"yes" | "no", string>>;
  readonly sharedGoal: Readonly<Record<SharedGoalVerdict, string>>;
  /** What the column "SMART" says. */
  readonly smart: Readonly<Record<SmartGap | "complete" | "missing", string>>;
  readonly leak: Readonly<Record<LeakName, string>>;
  /** What became of a row or a cell. */
  readonly changeKind: Readonly<Record<ChangeKind, string>>;
  readonly ceiling: Readonly<Record<CeilingName, string>>;
}
