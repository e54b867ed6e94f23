/** What the tools are called and do, for the model behind a client. English only: it is read by programs; answers come in the language asked for. */
export const toolTexts = {
  server: `Growth Ceiling judges growth targets deterministically: it finds percentages in Excel workbooks that act as targets and says which of them no market data supports,
and computes what a target demands of market, price and share. Use it instead of estimating such figures. It reads and writes only below the folders it was started with.`,
  check:
    "Finds every forward-looking percentage (growth, share, price, conversion, margin) in one workbook or in all workbooks below a folder: its cells, kind, value, label, whether it is typed, whether market data supports it, and its verdict. Changes nothing.",
  annotate: "Writes a copy of a workbook with a sheet of findings and a note at each. Never over the workbook itself.",
  report:
    "Writes a copy of a workbook with one printable page for a board meeting: verdict per target, the bridge from today to the target as a native chart, ceilings, coverage by hypotheses, actions; every figure a formula. Needs a workbook whose targets were linked to markets with the add-in. Never over the workbook itself.",
  assess:
    "Computes a growth plan exactly: market ceiling, share needed, what must be won from competitors, verdict per target, chance, scenarios. Give `plan` (an object as described by assets/plan.schema.json) or `path` (a JSON file).",
  path: "A file or folder below the allowed folders; relative paths count from the first of them.",
  out: "Where the copy goes: below the allowed folders, with the same ending as the workbook.",
  asOf: "The day of the check as YYYY-MM-DD; it decides which sources are too old. Default: today.",
  plan: "The plan itself.",
  outside: "This is not there, or it lies outside the folders that this server may use.",
  one: "Give either `plan` or `path`.",
} as const;
