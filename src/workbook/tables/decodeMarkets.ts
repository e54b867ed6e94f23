import { checkSegment } from "../../domain/checkSegment";
import type { Segment } from "../../domain/plan";
import { segmentKey } from "../../domain/scope";
import { marketInputColumns, marketInputs, type MarketInput } from "./marketInputs";
import type { RowReader } from "./rowReader";
import type { MarketRow, TableProblemCode } from "./tableRows";
import { allSegmentsWords } from "./words";

/** Every row that somebody has filled something in; what is wrong is reported on its reader. */
export function decodeMarkets(readers: readonly RowReader[], planCurrency: string | undefined): readonly MarketRow[] {
  const rows = readers.filter((reader) => marketInputs.some((key) => !reader.isBlank(key)));
  const names = countTexts(rows, "segment");
  const ids = countTexts(rows, "id");
  return rows.map((reader) => decodeMarket(reader, names, ids, planCurrency));
}

function decodeMarket(reader: RowReader, names: Counts, ids: Counts, planCurrency: string | undefined): MarketRow {
  const name = reader.text("segment");
  reader.name = name;
  const raw = { segment: name, ...Object.fromEntries(marketInputs.filter((key) => key !== "segment").flatMap((key) => readField(reader, key))) } as Segment;
  const refused = new Set<string>(reader.problems.filter(({ code }) => code !== "number-as-text").map(({ field }) => field ?? ""));
  const refuse = (key: MarketInput, code: TableProblemCode, detail?: string): void => {
    refused.add(key);
    reader.report(key, code, shown(raw[key]), detail);
  };
  for (const { field, code, detail } of checkSegment(raw)) {
    const key = marketInputs.find((input) => input === field);
    if (!key) continue;
    refuse(key, code, detail);
    // An unknown currency is said, and stops no figure.
    if (code === "not-a-currency") refused.delete(key);
  }
  if (name.includes(";")) refuse("segment", "segment-separator");
  if (Object.values(allSegmentsWords).includes(segmentKey(name))) refuse("segment", "segment-reserved");
  if ((names.get(segmentKey(name)) ?? 0) > 1) refuse("segment", "duplicate-segment", name);
  if (planCurrency !== undefined && raw.currency !== undefined && raw.currency.toUpperCase() !== planCurrency.toUpperCase()) {
    refuse("currency", "different-currency", planCurrency);
  }
  const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => key === "segment" || !refused.has(key)));
  const id = reader.text("id");
  const hasOwnId = ids.get(segmentKey(id)) === 1;
  return {
    id: hasOwnId ? id : `segment:${name}`,
    hasOwnId,
    place: reader.place,
    segment: { ...kept, segment: name },
    isUsable: refused.size === 0,
  };
}

function readField(reader: RowReader, key: MarketInput): readonly (readonly [MarketInput, string | number])[] {
  const { kind } = marketInputColumns[key];
  const value = kind === "text" ? reader.text(key) || undefined : kind === "date" ? reader.date(key) : reader.number(key);
  return value === undefined ? [] : [[key, value]];
}

type Counts = ReadonlyMap<string, number>;

/** How often each text stands in a column, blank cells apart. */
function countTexts(readers: readonly RowReader[], column: string): Counts {
  const counts = new Map<string, number>();
  for (const reader of readers) {
    const key = segmentKey(reader.shown(column).replace(/ {2,}/g, " "));
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function shown(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
