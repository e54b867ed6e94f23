import { isRefused, type FileOutcome } from "./checkFile";
import { inCurrency } from "../wording/numbers";
import { displayText } from "./displayText";
import type { Style } from "./style";
import { tableLines, type TableRow } from "./table";
import type { Voice } from "./voice";

/** One line per file, below what was said of each. */
export function summaryText(outcomes: readonly FileOutcome[], { words, numbers }: Voice, width: number, style: Style): string {
  const { column } = words;
  const columns = [
    { head: column.targets, align: "right" },
    { head: column.unsupported, align: "right" },
    { head: column.largest, align: "right" },
  ] as const;
  const rows = outcomes.map((outcome): TableRow => {
    if (isRefused(outcome))
      return {
        cells: [{ text: "-" }, { text: "-" }, { text: "-" }],
        notes: [{ text: `${outcome.path} (${words.unreadable})`, tint: "bad" }],
      };
    const { targets, unsupported, largest, path } = outcome;
    return {
      cells: [
        { text: numbers.plain(targets) },
        { text: numbers.plain(unsupported), tint: unsupported > 0 ? "bad" : "good" },
        { text: largest ? inCurrency(numbers, largest.currency).money(largest.amount) : "" },
      ],
      notes: [{ text: path }],
    };
  });
  const unreadable = outcomes.filter(isRefused).length;
  const withUnsupported = outcomes.filter((outcome) => !isRefused(outcome) && outcome.unsupported > 0).length;
  const total = words.summary(words.files(outcomes.length), withUnsupported, unreadable);
  return [...tableLines(columns, column.file, rows, width, style), "", style(displayText(total), "strong"), ""].join("\n");
}
