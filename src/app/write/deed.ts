import type { PlanProblem } from "../../domain/ground/problem";
import type { Result } from "../../domain/ground/result";
import type { WorkbookEdit, WorkbookReader } from "../../workbook/port";
import type { Check } from "../check/check";
import type { Writing } from "./writing";

/** One thing that a person can have done to the workbook. `perform` does it; `app/deeds.ts` lists them all. */
export interface Deed<Name extends string, Input> {
  readonly name: Name;
  /** Everything that it would write, or all that is wrong with what was asked. Also the preview, of a `previewing` writing. */
  readonly edits: (writing: Writing, input: Input) => Result<readonly WorkbookEdit[], PlanProblem>;
  /** Looks again before anything is written. Rejects with a `HostError` "cells-changed" where the cells are not what was looked at. */
  readonly guard?: (host: WorkbookReader, writing: Writing, input: Input) => Promise<void>;
  /** What takes it back. Default: every row of ours is again what it was. */
  readonly undo?: (done: Undoing, input: Input) => readonly WorkbookEdit[];
}

export interface Undoing {
  readonly before: Check;
  /** To write from the check as it is after the deed. */
  readonly after: Writing;
  /** What the deed has written. */
  readonly edits: readonly WorkbookEdit[];
}
