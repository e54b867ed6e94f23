/** Our tables, in the order in which they are made: formulas of one refer to those before it. */
export const tableKeys = [
  "settings",
  "markets",
  "hypotheses",
  "actions",
  "checkIns",
  "kpiChanges",
  "kpis",
  "answers",
  "statements",
  "competitors",
  "history",
  "scenarios",
  "funnels",
  "sharedGoals",
  "bonuses",
  "leakage",
  "targets",
  "totals",
  "phasing",
  "months",
] as const;
export type TableKey = (typeof tableKeys)[number];
