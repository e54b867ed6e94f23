/** What became of a row of ours, or of one cell of it. */
export const changeKinds = ["added", "changed", "deleted"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a cell held; a formula as its text behind `formulaMark`. */
export type LoggedValue = string | number | boolean;

/** One line of the log: one cell that was changed or went with its row, or a row that was added. */
export interface Change {
  /** Local time, `2026-11-30T16:25:03`. */
  readonly when: string;
  /** As typed: nobody has checked it. */
  readonly by?: string;
  /** Lines of one action have one number. */
  readonly action: string;
  /** Name of the deed. */
  readonly deed: string;
  readonly kind: ChangeKind;
  /** Key of the table. */
  readonly table: string;
  /** Id of the row. */
  readonly about: string;
  /** What the row is called, for people who read the sheet. */
  readonly subject?: string;
  /** Header of the column; absent: the row as a whole. */
  readonly field?: string;
  readonly from?: LoggedValue;
  readonly to?: LoggedValue;
}

/** Stands before the text of a formula: what somebody typed never becomes one. */
const formulaMark = "ƒ ";

export function loggedFormula(formula: string): string {
  return formulaMark + formula;
}

/** The formula behind a logged value; undefined where it is a value. */
export function formulaOf(value: LoggedValue | undefined): string | undefined {
  return typeof value === "string" && value.startsWith(`${formulaMark}=`) ? value.slice(formulaMark.length) : undefined;
}

/** Beyond so many lines the pane asks to move the oldest into the archive. */
export const longLog = 2000;
/** So many stay in the log when it is archived. */
export const keptInLog = 500;
/** One action writes no more lines; what goes beyond is told in one line, and cannot be taken back from the log. */
export const mostLinesOfAction = 1000;
