import type { IsoDate } from "../domain/plan";
import type { PaneMemory } from "./paneMemory";
import type { Language } from "../workbook/language";

/** What the pane has to know of the world around it. */
export interface Environment {
  readonly language: Language;
  /** Of the workbook: decides how numbers and dates are written. Such as "nl-NL". */
  readonly culture: string;
  /** `auto` follows the browser. */
  readonly theme: "light" | "dark" | "auto";
  readonly today: IsoDate;
  /** ISO 4217; used where the workbook says nothing of its own. Default EUR. */
  readonly currency?: string;
  /** What the ribbon asked for. */
  readonly start?: "check" | "add-market";
  /** Who writes, as the sheet shall say it. */
  readonly author?: string;
  /** What is kept on this device from one opening of the pane to the next. Absent: nothing is. */
  readonly memory?: PaneMemory;
  /** What is kept while this window of the pane is open, also when it is loaded anew. Absent: nothing is. */
  readonly session?: PaneMemory;
  /** The workbook's address; "" for one that was never saved. */
  readonly workbook?: string;
  /** A new id for a row. Default: random. */
  readonly newId?: () => string;
  /** Milliseconds without an edit or a key before what changed is checked again by itself. Default 1,500. */
  readonly quiet?: number;
  /** Local time, `2026-11-30T16:25:03`: with it every change is told in the log. Absent: no log. */
  readonly clock?: () => string;
  /** The time of day, written in the culture. Default: the clock's. */
  readonly timeOfDay?: () => string;
}
