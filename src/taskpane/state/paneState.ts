import type { Check } from "../../app/check/check";
import type { CheckChanges } from "../../app/check/changesBetween";
import type { DeedName } from "../../app/deeds";
import type { PlanProblem } from "../../domain/ground/problem";
import type { FoundMark, Place, WorkbookEdit } from "../../workbook/port";
import type { FormTexts } from "../heldForm/formTexts";
import type { Standing } from "../item/standing";
import type { DraftIn, DraftName, Drafts, PanePlace, PaneTab } from "../places/places";
import type { TotalView } from "../places/total/place";
import type { KeptDrafts } from "./keptDrafts";
import type { HostProblem } from "../text/hostProblem";

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

/** Our marks in the sheets, as they were when somebody asked last. */
export type MarksState =
  | { readonly at: "reading" }
  | { readonly at: "known"; readonly found: readonly FoundMark[] }
  | { readonly at: "failed"; readonly problem: HostProblem };

export type WriteState =
  | { readonly at: "none" }
  | { readonly at: "writing"; readonly request: number; readonly deed: DeedName; readonly subject: string }
  | { readonly at: "failed"; readonly deed: DeedName | "go-to"; readonly subject: string; readonly problem: HostProblem }
  | { readonly at: "refused"; readonly deed: DeedName; readonly subject: string; readonly problems: readonly PlanProblem[] };

export interface Notice {
  readonly of: DeedName | "cancelled" | "nothing-chosen" | "place-gone";
  /** A label or a market's name. */
  readonly about: string;
  /** What takes the deed back. */
  readonly undo?: readonly WorkbookEdit[];
  /** It is written, but not in the log. */
  readonly isUnlogged?: true;
}

/** Something typed: what it is about, and what it says now. A list is given whole. */
export type Typed = {
  readonly [Name in DraftName]: {
    readonly is: "typed";
    readonly draft: Name;
    readonly key: string;
    readonly change: Change<DraftIn<Name>>;
    /** What stood in the form before anything was typed; the first counts. */
    readonly seen?: FormTexts;
  };
}[DraftName];
type Change<Draft> = Draft extends readonly unknown[] ? Draft : Partial<Draft>;

export interface PaneState {
  readonly check: CheckState;
  readonly write: WriteState;
  /** The last one is where the person is; going back takes it away. */
  readonly trail: readonly PanePlace[];
  /** Grows when the person goes somewhere, so that the focus follows; following the selected cell leaves the focus alone. */
  readonly moves: number;
  readonly drafts: Drafts;
  /** What was typed before the pane was loaded anew, until the person goes on with it or drops it. */
  readonly kept?: KeptDrafts;
  /** What stood in a form before anything was typed, by draft and whose it is: what a colleague writes meanwhile is seen by it. */
  readonly seen: Readonly<Record<string, FormTexts>>;
  readonly selected?: Place;
  readonly notice?: Notice;
  /** What this person had written since the pane was loaded: numbers of actions in the log. */
  readonly own: readonly string[];
  /** What of it was overwritten, and they have seen it (`overwrittenKey`). */
  readonly overwrittenRead: readonly string[];
  /** Somebody else has the workbook open, too. */
  readonly hasCompany?: true;
  /** Absent: nobody has asked yet. */
  readonly marks?: MarksState;
  readonly total: TotalView;
  /** The row of the year that Months shows. Absent: the first. */
  readonly year?: string;
  readonly list: {
    readonly expanded?: string;
    readonly dismissing?: string;
    readonly only?: Standing;
    readonly showsDismissed: boolean;
    /** The finding that was set aside or pointed at last: whether those like it are meant too is asked, until it is answered. */
    readonly alikeTo?: string;
    /** Cells that were added as like it, until that is left or taken back. */
    readonly alikeTaken?: readonly Place[];
    /** Keys in the order of the last check that the person asked for: a check that follows by itself moves nothing under the reader. */
    readonly order?: readonly string[];
  };
}

export type PaneEvent =
  | { readonly is: "went"; readonly to: PanePlace }
  | { readonly is: "tab-chosen"; readonly to: PaneTab }
  | { readonly is: "went-back" }
  | Typed
  | { readonly is: "dropped"; readonly draft: DraftName; readonly key: string }
  /** What a colleague wrote meanwhile stands in the draft, or the person has chosen; absent: nothing of it is typed any more. */
  | {
      readonly is: "rebased";
      readonly draft: DraftName;
      readonly key: string;
      readonly to: object | undefined;
      readonly seen: FormTexts | undefined;
    }
  | { readonly is: "total-viewed"; readonly change: Partial<TotalView> }
  | { readonly is: "drafts-found"; readonly found: KeptDrafts }
  | { readonly is: "drafts-continued" }
  | { readonly is: "drafts-dropped" }
  | { readonly is: "year-chosen"; readonly id: string }
  | { readonly is: "alike-left" }
  | { readonly is: "alike-taken"; readonly check: Check; readonly places: readonly Place[] }
  | { readonly is: "alike-dropped"; readonly check: Check }
  | { readonly is: "check-started"; readonly request: number }
  | { readonly is: "check-progressed"; readonly request: number; readonly progress: Progress }
  | { readonly is: "check-finished"; readonly request: number; readonly check: Check; readonly time: string }
  | { readonly is: "check-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "check-cancelled" }
  /** `follows`: a check of what changed comes by itself. */
  | { readonly is: "workbook-changed"; readonly follows?: boolean; readonly byOthers?: true }
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
      readonly action?: string;
      readonly unlogged?: HostProblem["code"];
    }
  | { readonly is: "write-failed"; readonly request: number; readonly problem: HostProblem }
  | { readonly is: "write-refused"; readonly request: number; readonly problems: readonly PlanProblem[] }
  | { readonly is: "go-to-failed"; readonly sheet: string; readonly problem: HostProblem }
  | { readonly is: "cells-chosen"; readonly check: Check; readonly item: string }
  | { readonly is: "nothing-chosen"; readonly place: Place }
  | { readonly is: "overwritten-read"; readonly keys: readonly string[] }
  | { readonly is: "write-problem-closed" }
  | { readonly is: "notice-closed" }
  | { readonly is: "item-expanded"; readonly item: string | undefined }
  | { readonly is: "dismissal-opened"; readonly item: string | undefined }
  | { readonly is: "filtered"; readonly only: Standing | undefined }
  | { readonly is: "dismissed-shown"; readonly shows: boolean };
