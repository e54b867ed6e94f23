import { checkHistoryYear } from "../../domain/check/checkHistoryYear";
import type { HistoryYear } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import { filledRows, ownRow, reportProblems, uniqueIds } from "./ownRow";
import { readRequired } from "./readRequired";
import type { RowReader } from "./rowReader";
import type { HistoryRow } from "./tableRows";

/** What is wrong is reported on each row's reader; of a year that stands there twice neither row counts. `segments` are the keys of those in Markets. */
export function decodeHistory(readers: readonly RowReader[], segments: ReadonlySet<string>): readonly HistoryRow[] {
  const ids = uniqueIds(readers);
  const rows = filledRows(readers, ["segment", "year", "revenue", "volume", "marketSize"]);
  const times = new Map<string, number>();
  for (const reader of rows) times.set(yearKey(reader), (times.get(yearKey(reader)) ?? 0) + 1);
  return rows.map((reader) => {
    const segment = reader.text("segment");
    reader.name = segment;
    const amounts = Object.fromEntries(["revenue", "volume", "marketSize"].flatMap((key) => amountOf(reader, key)));
    const history: HistoryYear = { segment, year: readRequired(reader, "year"), ...amounts };
    reportProblems(reader, checkHistoryYear(history, segments), (path) => path);
    if ((times.get(yearKey(reader)) ?? 0) > 1) reader.report("year", "duplicate-year", String(history.year), String(history.year));
    return { ...history, ...ownRow(reader, ids) };
  });
}

function yearKey(reader: RowReader): string {
  return `${segmentKey(reader.shown("segment").replace(/ {2,}/g, " "))} ${reader.shown("year")}`;
}

function amountOf(reader: RowReader, key: string): readonly (readonly [string, number])[] {
  const amount = reader.number(key);
  return amount === undefined ? [] : [[key, amount]];
}
