import type { Check } from "../app/check";
import type { Link } from "../app/link";
import type { PlanProblem } from "../domain/problem";
import type { HostErrorCode, Place } from "../workbook/port";
import type { PlanSettings } from "../workbook/tables/tableRows";
import type { Mark } from "./mark";
import type { MarketField } from "../wording/marketField";

/** Where in the pane the person is. A market without a row of its own yet is "new". */
export type PanePlace =
  | { readonly at: "check" }
  | { readonly at: "target"; readonly item: string }
  | { readonly at: "link"; readonly item: string }
  | { readonly at: "markets" }
  | { readonly at: "market"; readonly market: string; readonly forItem?: string }
  | { readonly at: "plan" };

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
  /** The workbook was changed by somebody since. */
  readonly isOld: boolean;
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

export type Deed = "link" | "dismiss" | "restore" | "save-market" | "save-plan";

export type WriteState =
  | { readonly at: "none" }
  | { readonly at: "writing"; readonly request: number; readonly deed: Deed; readonly subject: string }
  | { readonly at: "failed"; readonly deed: Deed | "go-to"; readonly subject: string; readonly problem: HostProblem }
  | { readonly at: "refused"; readonly market: string; readonly problems: readonly PlanProblem[] };

export interface Notice {
  readonly of: Deed | "cancelled" | "nothing-chosen";
  /** A label or a market's name. */
  readonly about: string;
}

/** What a person typed, as typed; a field that was not touched is absent. */
export type MarketDraft = Readonly<Partial<Record<MarketField, string>>>;
export type LinkDraft = Readonly<Partial<Omit<Link, "years">>> & { readonly years?: string };
export interface ReasonDraft {
  readonly chosen?: string;
  readonly words: string;
}

export type PlanDraft = Readonly<Partial<Record<keyof PlanSettings, string>>>;

export interface Drafts {
  readonly plan: PlanDraft;
  readonly markets: Readonly<Record<string, MarketDraft>>;
  readonly links: Readonly<Record<string, LinkDraft>>;
  readonly reasons: Readonly<Record<string, ReasonDraft>>;
}

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
  readonly list: { readonly expanded?: string; readonly dismissing?: string; readonly only?: Mark; readonly showsDismissed: boolean };
}

export type PaneEvent =
  | { readonly is: "went"; readonly to: PanePlace }
  | { readonly is: "tab-chosen"; readonly to: "check" | "markets" }
  | { readonly is: "went-back" }
  | { readonly is: "check-started"; readonly request: number }
  | { readonly is: "check-progressed"; readonly request: number; readonly progress: Progress }
  | { readonly is: "check-finished"; readonly request: number; readonly check: Check; readonly time: string }
  | { readonly is: "check-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "check-cancelled" }
  | { readonly is: "workbook-changed" }
  | { readonly is: "selected"; readonly place: Place | undefined; readonly item: string | undefined }
  | { readonly is: "write-started"; readonly request: number; readonly deed: Deed; readonly subject: string }
  | { readonly is: "write-finished"; readonly request: number; readonly check: Check; readonly about: string }
  | { readonly is: "write-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "write-refused"; readonly request: number; readonly market: string; readonly problems: readonly PlanProblem[] }
  | { readonly is: "go-to-failed"; readonly sheet: string; readonly problem: HostProblem }
  | { readonly is: "cells-chosen"; readonly check: Check; readonly item: string }
  | { readonly is: "nothing-chosen"; readonly place: Place }
  | { readonly is: "write-problem-closed" }
  | { readonly is: "notice-closed" }
  | { readonly is: "item-expanded"; readonly item: string | undefined }
  | { readonly is: "dismissal-opened"; readonly item: string | undefined }
  | { readonly is: "filtered"; readonly only: Mark | undefined }
  | { readonly is: "dismissed-shown"; readonly shows: boolean }
  | { readonly is: "market-typed"; readonly market: string; readonly field: MarketField; readonly text: string }
  | { readonly is: "plan-typed"; readonly field: keyof PlanSettings; readonly text: string }
  | { readonly is: "market-dropped"; readonly market: string }
  | { readonly is: "link-changed"; readonly item: string; readonly change: LinkDraft }
  | { readonly is: "reason-changed"; readonly item: string; readonly change: Partial<ReasonDraft> };
