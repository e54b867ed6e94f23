import { checkSegment } from "../../../domain/check/checkSegment";
import { uncertainFields, type Range, type Segment, type UncertainField } from "../../../domain/plan";
import { segmentKey } from "../../../domain/scope/scope";
import type { Kind } from "../../table/kind";
import type { RowReader } from "../../table/rowReader";
import type { TableProblemCode } from "../../table/tableProblem";
import type { MarketRow } from "../tableRows";
import { isAllSegments } from "../words";
import { marketColumns, marketInputs, rangeInputs, type MarketInput } from "./marketInputs";

/** Every row that somebody has filled something in; what is wrong is reported on its reader. */
export function decodeMarkets(readers: readonly RowReader[], planCurrency: string | undefined): readonly MarketRow[] {
  const rows = readers.filter((reader) => inputs.some((key) => !reader.isBlank(key)));
  const names = countTexts(rows, "segment");
  const ids = countTexts(rows, "id");
  return rows.map((reader) => decodeMarket(reader, names, ids, planCurrency));
}

function decodeMarket(reader: RowReader, names: Counts, ids: Counts, planCurrency: string | undefined): MarketRow {
  const name = reader.text("segment");
  reader.name = name;
  const id = reader.text("id");
  const raw = {
    segment: name,
    ...Object.fromEntries(marketColumns.flatMap(({ key, kind }) => (key === "segment" ? [] : readField(reader, key, kind)))),
  } as Segment;
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
  if (isAllSegments(segmentKey(name))) refuse("segment", "segment-reserved");
  if ((names.get(segmentKey(name)) ?? 0) > 1) refuse("segment", "duplicate-segment", name);
  if (planCurrency !== undefined && raw.currency !== undefined && raw.currency.toUpperCase() !== planCurrency.toUpperCase()) {
    refuse("currency", "different-currency", planCurrency);
  }
  const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => key === "segment" || !refused.has(key)));
  const ranges = refused.size === 0 ? decodeRanges(reader, raw) : {};
  const hasOwnId = ids.get(segmentKey(id)) === 1;
  return {
    id: hasOwnId ? id : (names.get(segmentKey(name)) ?? 0) > 1 ? `row:${reader.place.row + 1}` : `segment:${name}`,
    hasOwnId,
    place: reader.place,
    segment: { ...kept, segment: name, ...ranges },
    isUsable: refused.size === 0,
  };
}

const inputs: readonly string[] = [...marketInputs, ...rangeInputs.map(({ key }) => key)];

/** A range that is refused is said, and stops no figure: nothing but the simulation asks for it. */
function decodeRanges(reader: RowReader, segment: Segment): Pick<Segment, "ranges"> {
  const bounds = rangeInputs.map(({ key, field, bound }) => ({ key, field, bound, value: reader.number(key) }));
  const ranges: Partial<Record<UncertainField, Range>> = {};
  for (const field of uncertainFields) {
    const [low, high] = (["low", "high"] as const).map((side) => bounds.find((one) => one.field === field && one.bound === side));
    if (low?.value === undefined && high?.value === undefined) continue;
    if (low?.value === undefined || high?.value === undefined) {
      const lacking = low?.value === undefined ? low : high;
      if (lacking && !reader.problems.some((problem) => problem.field === lacking.key)) reader.report(lacking.key, "missing");
      continue;
    }
    const range = { low: low.value, high: high.value };
    const wrong = checkSegment({ ...segment, ranges: { [field]: range } }).filter(({ path }) => path.startsWith("ranges."));
    for (const { path, code, detail } of wrong) reader.report(path.endsWith(".high") ? high.key : low.key, code, detail, detail);
    if (wrong.length === 0) ranges[field] = range;
  }
  return Object.keys(ranges).length > 0 ? { ranges } : {};
}

function readField(reader: RowReader, key: MarketInput, kind: Kind<string | number>): readonly (readonly [MarketInput, string | number])[] {
  const value = kind.read(reader, key, { segments: new Set() });
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
