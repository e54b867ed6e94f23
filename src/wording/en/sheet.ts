import type { PlanProblemCode } from "../../domain/ground/problem";
import type { TableKey } from "../../workbook/tableKey";
import type { TableProblemCode } from "../../workbook/table/tableProblem";

/** What we say about our own tables in the workbook. `found` is what stands there, `detail` the value, name or limit that the code speaks of. */
export const sheetWords = {
  table: {
    settings: "settings",
    markets: "markets",
    targets: "targets",
    hypotheses: "hypotheses",
    actions: "actions",
    agreements: "agreements",
    checkIns: "KPI check-ins",
    kpiChanges: "KPI changes",
    kpis: "KPIs",
    answers: "balance answers",
    statements: "balance statements",
    competitors: "competitors",
    history: "history",
    scenarios: "scenarios",
    funnels: "funnels",
    sharedGoals: "shared goal",
    bonuses: "bonuses",
    leakage: "profit leakage",
    capacity: "sales capacity",
    sellers: "sellers",
    totals: "totals",
    cascade: "cascade",
    phasing: "phasing",
    months: "months",
    changes: "changes",
    changesArchive: "archive of changes",
    frozen: "frozen plan",
  } satisfies Record<TableKey, string>,
  /** Excel shows these when it refuses what was typed. */
  validation: {
    amount: "An amount of zero or more belongs here, without unit.",
    signedAmount: "An amount belongs here, without unit.",
    rate: "A yearly change belongs here, such as 3 % or -2 %.",
    share: "A share from 0 % to 100 % belongs here.",
    date: "A date belongs here.",
    years: "Whole years belong here, from 1 to 50.",
    calendarYear: "A year belongs here, such as 2026.",
    score: "A whole number from 1 to 5 belongs here.",
    month: "A month belongs here: 1 to 12.",
    rank: "A whole number from 1 up belongs here.",
    months: "A whole number of months belongs here.",
    choice: "Choose one from the list.",
  },
  /** `place` is "Markets!E7", `column` its header, `row` the segment or target. */
  problemAt: (place: string, column: string, row: string, problem: string) =>
    `${[place, column, row].filter((part) => part !== "").join(", ")}: ${problem}`,
  problem: {
    "table-renamed": ({ found, detail }) => `The table is called ${found} now instead of ${detail}. It is read under its new name.`,
    "table-is-a-range": () =>
      "The rows are here, but they are no Excel table any more. Select them and make a table of them (Ctrl+T), else nothing can be added.",
    "table-twice": ({ found }) => `The table ${found} is a copy of ours and is not read.`,
    "column-missing": () => "This column is missing: it was deleted or renamed.",
    "column-twice": () => "This column is here twice; the first is read.",
    "formula-replaced": ({ found }) => `“${found}” stands where our formula was, and does not follow the figures any more.`,
    "error-value": ({ found }) => `The cell shows ${found}.`,
    "no-result": () => "The formula has no result yet. Open the workbook in Excel and save it.",
    "number-as-text": ({ found, detail }) =>
      `“${found}” is text. It is read as ${detail}, but the formulas of this sheet cannot count with it.`,
    "settings-twice": () =>
      "The plan has one row of settings; this one is not read, but our formulas take the largest number of years. Delete it.",
    "segment-separator": () => "The name of a market cannot hold a semicolon.",
    "segment-reserved": ({ found }) => `A market cannot be called “${found}”: that means all markets together.`,
    "scope-unclear": ({ found }) => `“${found}” names a market twice, or none between two semicolons.`,
    "scope-too-wide": ({ found, detail }) => `“${found}” names more than ${detail} markets: write “all”, or make two rows of it.`,
    "id-missing": () => "The row has no id, so it was not made here. Link the target again.",
    "id-twice": ({ found }) => `The row has the same id (${found}) as another; it is probably a copy of it.`,
    "cells-gone": () => "The cells of this target were deleted, with their row, column or sheet.",
    "cells-unclear": () => "The reference to the target's cells was replaced. Link the target again.",
    "cells-twice": () => "There is a newer decision about the same cells; that one counts.",
    "value-changed": ({ found, detail }) =>
      `The formula or text holds ${found} now, and held ${detail} when it was linked. Link it again, so that the sheet says so too.`,
    "value-missing": () => "There is no percentage here.",
    "verdict-differs": ({ found, detail }) =>
      found === ""
        ? `The sheet says nothing here; by its own figures it is “${detail}”.`
        : `The sheet says “${found}” here; by the same figures it is “${detail}”.`,
  } satisfies Record<Exclude<TableProblemCode, PlanProblemCode>, Problem> as Readonly<
    Record<Exclude<TableProblemCode, PlanProblemCode>, Problem>
  >,
  /** What was seen while reading the workbook. */
  warning: {
    "manual-calculation": () =>
      "This workbook is calculated by hand (Formulas > Calculation options): figures may be older than what they are made of. Press F9, and check again.",
    "comments-not-supported": () => "This version of Excel has no threaded comments, so none were read.",
    "external-link": (detail: string) => `Refers to another workbook, ${detail}; its figures are taken as this workbook last saw them.`,
    "sheet-missing": (detail: string) => `The sheet is listed, but the file does not hold it${detail === "" ? "" : ` (${detail})`}.`,
    "text-missing": (detail: string) => `${detail} texts are missing in the file.`,
    "part-unreadable": (detail: string) => `A part of the file could not be read: ${detail}.`,
  } as Readonly<Record<string, (detail: string) => string>>,
  otherWarning: (code: string, detail: string) => (detail === "" ? code : `${code}: ${detail}`),
};

type Problem = (of: { readonly found: string; readonly detail: string }) => string;
