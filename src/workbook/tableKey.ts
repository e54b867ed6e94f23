/** Our tables, in the order in which they are made: formulas of one refer to those before it. */
export const tableKeys = [
  "settings",
  "markets",
  "hypotheses",
  "actions",
  "competitors",
  "history",
  "scenarios",
  "targets",
  "totals",
] as const;
export type TableKey = (typeof tableKeys)[number];
