import type { ExcelFact } from "../../workbook/selfCheck";

/** The page that tries out whether an Excel does what we rest on. */
export const selfCheckWords = {
  title: "Self-check",
  intro:
    "Tries out in this Excel, on a sheet of its own, whether it does what Growth Ceiling relies on. Best done in a new workbook: afterwards Excel's undo starts afresh.",
  run: "Run the self-check",
  running: (done: number, total: number) => `Trying ${done + 1} of ${total}`,
  allTrue: "This Excel does all of it. The sheet is removed again.",
  allTried: (untried: number) =>
    `This Excel does all that could be tried; ${untried} could not, because it is older. The sheet is removed again.`,
  untried: (needs: string) => `needs ${needs}`,
  someFalse: (count: number) =>
    count === 1
      ? "One thing is different in this Excel. Please send us the text below."
      : `${count} things are different in this Excel. Please send us the text below.`,
  leftSheet: (name: string) => `The sheet “${name}” could not be removed: please delete it yourself.`,
  failed: (reason: string) => `The self-check could not be completed: ${reason}`,
  passed: "passed",
  missed: "different",
  report: "Text for a report",
  copy: "Copy",
  copied: "Copied",
  back: "Back to the pane",
  facts: {
    "columns-fill": "A formula in one cell of a table's column fills the column",
    "plain-cells-keep": "Formulas outside of tables each keep their own",
    "tables-grow": "What is written right below a table becomes its rows",
    "totals-apart": "A total row is not one of a table's rows",
    "references-follow": "References follow their cells when a row is inserted",
    "no-rollback": "What came before a refusal stays written",
    "guards-refuse": "A place that is no longer there refuses the whole write",
    "text-stays-text": "A text that looks like a formula or a number stays a text",
    "dates-told": "Excel says from which year it counts days",
    "names-by-range": "A name gives the cells that it stands for",
    "marks-known": "Our marks are found again by their rule",
    "comments-taken": "A comment can be made and removed",
    "notes-apart": "Notes are not among the comments",
    "filters-told": "A filtered table says that it is filtered, and that it is not any more",
    "protection-refuses": "A protected sheet says so and refuses what is written",
    "charts-found": "A chart is found again by its name, and can be removed",
  } satisfies Readonly<Record<ExcelFact, string>> as Readonly<Record<ExcelFact, string>>,
};
