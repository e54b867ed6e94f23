import type { Check } from "../../app/check/check";
import type { CheckChanges } from "../../app/check/changesBetween";
import type { DeedName } from "../../app/deeds";
import type { ImportMode } from "../../app/import/editsToImport";
import type { PreviewSettings } from "../../app/import/marketPreview";
import type { TakenRange, TakeProblem } from "../../app/import/takeRange";
import type { Link } from "../../app/write/link";
import type { ScenarioField } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import type { FoundMark, HostErrorCode, Place, WorkbookEdit } from "../../workbook/port";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import type { BridgeOrder } from "../../domain/market/fullBridge";
import type { Standing } from "../item/standing";
import type { FormField, MarketDraft } from "../market/formField";
import type { HypothesisDraft } from "../places/hypothesis/hypothesisForm";
import type { RowDraft } from "../places/market/rowForm";
import type { TotalEffect } from "../places/total/totalPage";

/** Where in the pane the person is. A market without a row of its own yet is "new". */
export type PanePlace =
  | { readonly at: "check" }
  | { readonly at: "target"; readonly item: string }
  | { readonly at: "link"; readonly item: string }
  | { readonly at: "markets" }
  | { readonly at: "market"; readonly market: string; readonly forItem?: string }
  | { readonly at: "settings" }
  /** For the target `item`; one without a row of its own yet is "new". */
  | { readonly at: "hypothesis"; readonly hypothesis: string; readonly item: string }
  /** Marking in the sheet: one finding, or all that are unsupported. */
  | { readonly at: "marks"; readonly item?: string }
  | { readonly at: "total" }
  | { readonly at: "scenarios" }
  /** The form; without a name a new one. */
  | { readonly at: "scenario"; readonly name?: string }
  /** What applying it would change; without a name: going back to the base. */
  | { readonly at: "apply-scenario"; readonly name?: string }
  | { readonly at: "import" };

export type CheckState =
  | { readonly at: "idle" }
  | { readonly at: "checking"; readonly request: number; readonly progress: Progress; readonly previous?: Checked }
  | Checked
  | { readonly at: "failed"; readonly problem: HostProblem; readonly previous?: Checked };

export interface Checked {
  readonly at: "checked";
  readonly check: Check;
  /** Time of day, as it is shown. */
  readonly time: string;
  /** The workbook was changed by somebody since, and the person has to ask for a new check. */
  readonly isOld: boolean;
  /** It was changed, and what changed is checked again by itself. */
  readonly isFollowing?: boolean;
  /** The request of the check that follows, while it runs. */
  readonly recheck?: number;
  /** What the last check that followed has changed. */
  readonly changes?: CheckChanges;
  /** Nothing was written since. */
  readonly isUntouched: boolean;
}

export interface Progress {
  readonly phase: "reading" | "scanning";
  readonly done: number;
  readonly total: number;
}

export interface HostProblem {
  readonly code: HostErrorCode;
  readonly subject: string;
}

/** Our marks in the sheets, as they were when somebody asked last. */
export type MarksState =
  | { readonly at: "reading" }
  | { readonly at: "known"; readonly found: readonly FoundMark[] }
  | { readonly at: "failed"; readonly problem: HostProblem };

export type WriteState =
  | { readonly at: "none" }
  | { readonly at: "writing"; readonly request: number; readonly deed: DeedName; readonly subject: string }
  | { readonly at: "failed"; readonly deed: DeedName | "go-to"; readonly subject: string; readonly problem: HostProblem }
  | { readonly at: "refused"; readonly market: string; readonly problems: readonly PlanProblem[] };

export interface Notice {
  readonly of: DeedName | "cancelled" | "nothing-chosen" | "place-gone";
  /** A label or a market's name. */
  readonly about: string;
  /** What takes the deed back. */
  readonly undo?: readonly WorkbookEdit[];
}

/** What a person typed, as typed; a field that was not touched is absent. */
export type LinkDraft = Readonly<Partial<Omit<Link, "years">>> & { readonly years?: string };
export interface ReasonDraft {
  readonly chosen?: string;
  readonly words: string;
}

export type SettingsDraft = Readonly<Partial<Record<keyof PlanSettings, string>>>;

/** What a person said about the range that is to become markets. */
export interface ImportDraft {
  /** Absent: nothing was taken yet. */
  readonly taken?: TakenRange;
  /** A try that gave no cells. */
  readonly failed?: HostProblem | TakeProblem;
  readonly settings: PreviewSettings;
  readonly mode: ImportMode;
  /** Rows that the person does not want, on the sheet, from 0. */
  readonly unwanted: readonly number[];
}

/** One assumption as a person types it. */
export interface AssumptionDraft {
  /** Tells the rows of a form apart while some of them go. */
  readonly id: number;
  readonly market: "all" | string;
  readonly field: ScenarioField;
  readonly text: string;
}

/** What was typed; what was not touched is absent. */
export interface ScenarioDraft {
  readonly name?: string;
  readonly rows?: readonly AssumptionDraft[];
}

export interface Drafts {
  readonly settings: SettingsDraft;
  readonly import: ImportDraft;
  /** Lists that belong to a market: "history" or "competitors", and the market's id. */
  readonly rows: Readonly<Record<string, readonly RowDraft[]>>;
  readonly markets: Readonly<Record<string, MarketDraft>>;
  readonly links: Readonly<Record<string, LinkDraft>>;
  readonly reasons: Readonly<Record<string, ReasonDraft>>;
  readonly hypotheses: Readonly<Record<string, HypothesisDraft>>;
  /** By name; "" is a new one. */
  readonly scenarios: Readonly<Record<string, ScenarioDraft>>;
}

/** How the total is looked at, while the pane is open. */
export interface TotalView {
  readonly order: BridgeOrder;
  /** The effect that the markets are sorted by. */
  readonly by: TotalEffect;
  /** The scenarios asked for beside the base, the last one last. */
  readonly beside: readonly string[];
}

export type PaneTab = "check" | "markets" | "total";

export interface PaneState {
  readonly check: CheckState;
  readonly write: WriteState;
  /** The last one is where the person is; going back takes it away. */
  readonly trail: readonly PanePlace[];
  /** Grows when the person goes somewhere, so that the focus follows; following the selected cell leaves the focus alone. */
  readonly moves: number;
  readonly drafts: Drafts;
  readonly selected?: Place;
  readonly notice?: Notice;
  /** Absent: nobody has asked yet. */
  readonly marks?: MarksState;
  readonly total: TotalView;
  readonly list: {
    readonly expanded?: string;
    readonly dismissing?: string;
    readonly only?: Standing;
    readonly showsDismissed: boolean;
    /** Keys in the order of the last check that the person asked for: a check that follows by itself moves nothing under the reader. */
    readonly order?: readonly string[];
  };
}

export type PaneEvent =
  | { readonly is: "went"; readonly to: PanePlace }
  | { readonly is: "tab-chosen"; readonly to: PaneTab }
  | { readonly is: "went-back" }
  | { readonly is: "scenario-typed"; readonly scenario: string; readonly change: ScenarioDraft }
  | { readonly is: "scenario-dropped"; readonly scenario: string }
  | { readonly is: "total-viewed"; readonly change: Partial<TotalView> }
  | { readonly is: "check-started"; readonly request: number }
  | { readonly is: "check-progressed"; readonly request: number; readonly progress: Progress }
  | { readonly is: "check-finished"; readonly request: number; readonly check: Check; readonly time: string }
  | { readonly is: "check-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "check-cancelled" }
  /** `follows`: a check of what changed comes by itself. */
  | { readonly is: "workbook-changed"; readonly follows?: boolean }
  | { readonly is: "recheck-started"; readonly request: number }
  | {
      readonly is: "recheck-finished";
      readonly request: number;
      readonly check: Check;
      readonly time: string;
      readonly changes: CheckChanges;
    }
  | { readonly is: "recheck-dropped"; readonly request: number }
  | { readonly is: "marks-asked" }
  | { readonly is: "marks-read"; readonly found: readonly FoundMark[] }
  | { readonly is: "marks-not-read"; readonly problem: HostProblem }
  | { readonly is: "selected"; readonly place: Place | undefined; readonly item: string | undefined }
  | { readonly is: "write-started"; readonly request: number; readonly deed: DeedName; readonly subject: string }
  | {
      readonly is: "write-finished";
      readonly request: number;
      readonly check: Check;
      readonly about: string;
      readonly undo?: readonly WorkbookEdit[];
    }
  | { readonly is: "write-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "write-refused"; readonly request: number; readonly market: string; readonly problems: readonly PlanProblem[] }
  | { readonly is: "go-to-failed"; readonly sheet: string; readonly problem: HostProblem }
  | { readonly is: "cells-chosen"; readonly check: Check; readonly item: string }
  | { readonly is: "nothing-chosen"; readonly place: Place }
  | { readonly is: "write-problem-closed" }
  | { readonly is: "notice-closed" }
  | { readonly is: "item-expanded"; readonly item: string | undefined }
  | { readonly is: "dismissal-opened"; readonly item: string | undefined }
  | { readonly is: "filtered"; readonly only: Standing | undefined }
  | { readonly is: "dismissed-shown"; readonly shows: boolean }
  | { readonly is: "market-typed"; readonly market: string; readonly field: FormField; readonly text: string }
  | { readonly is: "settings-typed"; readonly field: keyof PlanSettings; readonly text: string }
  | { readonly is: "market-dropped"; readonly market: string }
  | { readonly is: "rows-typed"; readonly list: string; readonly rows: readonly RowDraft[] }
  | { readonly is: "rows-dropped"; readonly list: string }
  | { readonly is: "import-changed"; readonly change: Partial<ImportDraft> }
  | { readonly is: "range-taken"; readonly taken: TakenRange }
  | { readonly is: "range-not-taken"; readonly why: HostProblem | TakeProblem }
  | { readonly is: "link-changed"; readonly item: string; readonly change: LinkDraft }
  | { readonly is: "hypothesis-typed"; readonly draft: string; readonly change: HypothesisDraft }
  | { readonly is: "hypothesis-dropped"; readonly draft: string }
  | { readonly is: "reason-changed"; readonly item: string; readonly change: Partial<ReasonDraft> };
