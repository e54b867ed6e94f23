import { languages } from "../../workbook/language";

/** The command line: help, misuse, and the heads of its tables. */
export const cliWords = {
  help: `Growth Ceiling finds the percentages in a workbook that act as growth targets, and says which of them no market data supports.

  growth-ceiling check FILE_OR_FOLDER...   finds the targets in workbooks (.xlsx, .xlsm); changes nothing
  growth-ceiling annotate FILE --out COPY  writes a copy with a sheet of findings and a note at each; never over FILE
  growth-ceiling report FILE --out COPY    writes a copy with one page for the board: verdicts, bridge, ceilings, coverage, actions
  growth-ceiling actions FILE --out LIST   writes who does what by when as a list (.csv) or a calendar (.ics)
  growth-ceiling assess PLAN.json          says what the targets of a plan ask of their markets
  growth-ceiling assess --schema           prints the JSON schema of such a plan
  growth-ceiling mcp FOLDER...             serves these as tools of the Model Context Protocol on standard input and output,
                                           for files below the folders only
  growth-ceiling --help | --version

Options
  --json         for programs: one JSON object per line, one line per file
  --as-of DATE   the day of the check as YYYY-MM-DD (without it: today); it decides which sources are too old
  --files-from LIST   check reads more paths from a file, or from standard input (-): one a line, or divided by NUL
  --shard N/M    check takes the Nth of M parts of its files: a part is told by the file's name, whatever the order
  --lang ${languages.join("|")}   the language of the answer (without it: that of the terminal)

Exit code of check: 0 no unsupported target, 1 some, 2 a file could not be read, 64 wrong usage.
Exit code of annotate, report and actions: 0 written, 2 FILE could not be read or has nothing to report, or COPY or LIST could not be written, 64 wrong usage.
Exit code of assess: 0 assessed, 2 the plan could not be read or is not in order, 64 wrong usage.
`,
  misuse: {
    "no-command": () => "Say what to do: check, annotate, report, actions, assess or mcp.",
    "unknown-command": (given: string) => `There is no command "${given}": use check, annotate, report, actions, assess or mcp.`,
    "unknown-option": (given: string) => `There is no option ${given}.`,
    "option-elsewhere": (given: string) => `${given} does not go with this command.`,
    "missing-value": (given: string) => `${given} needs a value behind it.`,
    "unwanted-value": (given: string) => `${given} takes no value.`,
    "not-a-date": (given: string) => `--as-of needs a day that exists, as YYYY-MM-DD: "${given}" is none.`,
    "not-a-language": (given: string) => `--lang takes one of ${languages.join(", ")}, not "${given}".`,
    "not-a-shard": (given: string) => `--shard needs a part and how many there are, such as 3/20: "${given}" is none.`,
    "no-file": () => "Name at least one workbook or folder.",
    "no-folder": () => "Name at least one folder: files outside are never read.",
    "no-plan": () => "Name the plan: a JSON file.",
    "one-plan": () => "assess takes one plan at a time.",
    "no-plan-with-schema": () => "assess --schema takes no plan: it prints what one looks like.",
    "one-file": () => "annotate, report and actions take one workbook at a time.",
    "no-out": () => "Say where the copy goes: --out COPY.",
    "out-is-input": (given: string) => `${given} is the workbook itself; a copy needs a name of its own.`,
    "out-no-list": (given: string) => `${given} needs to end in .csv for a list or in .ics for a calendar.`,
    "out-other-kind": (given: string) => `${given} needs the same ending as the workbook; Excel opens it under no other.`,
  },
  seeHelp: "growth-ceiling --help shows what there is.",
  refusal: {
    "file-missing": () => "There is no such file or folder.",
    "no-access": () => "You may not read this; ask its owner.",
    "not-a-file": () => "This is neither a file nor a folder.",
    "empty-folder": () => "There is no workbook (.xlsx, .xlsm) in this folder.",
    "read-failed": (detail: string) => `It could not be read (${detail}).`,
    "our-mistake": (detail: string) => `This is a mistake of Growth Ceiling, not of the file; please report it: ${detail}`,
  },
  problem: (file: string, sentence: string) => `${file}: ${sentence}`,
  progress: (done: number, total: number, file: string) => `${done} of ${total}  ${file}`,
  facts: (sheets: string, cells: string, date: string) => `${sheets}, ${cells}, checked as of ${date}`,
  sheets: (count: number, shown: string) => (count === 1 ? "1 sheet" : `${shown} sheets`),
  cells: (count: number, shown: string) => (count === 1 ? "1 cell" : `${shown} cells`),
  targets: (count: number, unsupported: number, supported: number) => {
    if (count === 0) return "No percentage acts as a target.";
    if (supported === count) return count === 1 ? "The only target is supported." : `All ${count} targets are supported.`;
    if (unsupported === 0)
      return count === 1
        ? "The only target has market figures beside it, but was not checked against them yet."
        : `None of the ${count} targets lacks market figures, but ${count - supported === 1 ? "1 was" : `${count - supported} were`} not checked against them yet.`;
    if (count === 1) return "The only target is unsupported.";
    if (unsupported === count) return `None of the ${count} targets is supported.`;
    return unsupported === 1 ? `1 of ${count} targets is unsupported.` : `${unsupported} of ${count} targets are unsupported.`;
  },
  largest: (amount: string, count: number) => (count === 1 ? `It applies to ${amount}.` : `The largest applies to ${amount}.`),
  column: {
    cell: "Cell",
    value: "Value",
    verdict: "Verdict",
    money: "Money",
    largest: "Largest amount",
    label: "What it is",
    file: "File",
    targets: "Targets",
    unsupported: "Unsupported",
  },
  where: { comment: "in a comment", "sheet-name": "in the sheet's name" },
  hidden: "hidden",
  calculated: "calculated",
  ownMarketData: "market figures present",
  unreadable: "not read",
  annotated: (copy: string, count: number) => `${copy}: ${count === 1 ? "1 finding" : `${count} findings`} marked.`,
  noActions: "There are no actions in this workbook.",
  actionsWritten: (list: string, count: number) => `${list}: ${count === 1 ? "1 action" : `${count} actions`}.`,
  reported: (copy: string, targets: number, unsupported: number) =>
    `${copy}: page for the board with ${targets === 1 ? "1 target" : `${targets} targets`}, ${unsupported} not supported.`,
  files: (count: number) => (count === 1 ? "1 file" : `${count} files`),
  summary: (files: string, withUnsupported: number, unreadable: number) =>
    [files, `${withUnsupported} with unsupported targets`, ...(unreadable > 0 ? [`${unreadable} could not be read`] : [])].join(", "),
  assessment: {
    heading: (segments: number, targets: number, years: number) =>
      `${segments === 1 ? "1 segment" : `${segments} segments`}, ${targets === 1 ? "1 target" : `${targets} targets`}, ${years === 1 ? "1 year" : `${years} years`}`,
    per: { year: "a year", quarter: "a quarter", month: "a month" },
    wholeCompany: "all segments together",
    about: (metric: string, scope: string) => `${metric}, ${scope}`,
    target: { value: "Target", verdict: "Verdict", required: "Required", baseline: "Baseline", gap: "To be won", share: "Share" },
    segment: { name: "Segment", base: "Now", next: "Then", growth: "Growth", ceiling: "Ceiling" },
    missing: (fields: string) => `missing: ${fields}`,
    refused: (file: string, count: number) => `${file}: the plan is not in order (${count === 1 ? "1 problem" : `${count} problems`})`,
    problem: (path: string, segment: string, sentence: string) => `${path}${segment ? ` (${segment})` : ""}: ${sentence}`,
    wholeFile: "the file",
  },
};
