import { segmentKey } from "../../domain/scope/scope";
import type { Rate } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { Area } from "../../workbook/area";
import type { Place } from "../../workbook/port";
import { marketTablesIn } from "../import/marketTablesIn";
import { targetValue } from "../plan/targetValue";
import type { Check } from "./check";
import { marketOf } from "./linkProposal";

/** A field of a market that people leave blank though their own workbook assumes something for it. */
export type AssumedField = "priceChange" | "marketGrowth";

/** What a workbook assumes itself, with its cells. */
export interface SheetAssumption {
  readonly field: AssumedField;
  /** A year. */
  readonly value: Rate;
  readonly at: Place;
  /** The sheet's own words for it. */
  readonly label: string;
}

const most = 3;

/**
 * What the workbook assumes for a field of a market, those that carry its name first: its own price increases, and the growth in its tables of market data.
 * Nothing is taken by itself: blank stays not known until somebody says so.
 */
export function sheetAssumptions(check: Check, market: string, field: AssumedField): readonly SheetAssumption[] {
  const all = field === "priceChange" ? pricesIn(check) : growthIn(check);
  const own = all.filter(({ isOf }) => isOf(market));
  return (own.length > 0 ? own : all).slice(0, most).map(({ assumption }) => assumption);
}

interface Found {
  readonly assumption: SheetAssumption;
  /** Whether it carries the name of a market. */
  readonly isOf: (market: string) => boolean;
}

function pricesIn({ items, settings }: Check): readonly Found[] {
  return items.flatMap(({ finding, status }): readonly Found[] => {
    const { meaning } = finding;
    const isYearly = meaning?.metric?.value === "price" && meaning.per?.value === "year";
    if (!isYearly || status === "not-a-target" || meaning.axis === "scenarios") return [];
    const { values, area } = ahead(finding, settings.baseYear ?? meaning.base?.year);
    const value = targetValue(values, "price", "year");
    if (value === undefined) return [];
    const label = finding.labels.at(-1) ?? "";
    const isOf = (market: string): boolean => marketOf(finding, [{ segment: { segment: market } }]) !== undefined;
    return [{ assumption: { field: "priceChange", value, at: { sheet: finding.sheet, area }, label }, isOf }];
  });
}

/** The rates of the years after the base: what was before it is in the base already. */
function ahead(
  { value, area, period }: Finding,
  baseYear: number | undefined,
): { readonly values: readonly number[]; readonly area: Area } {
  const [from, to] = [...(period ?? "").matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year));
  if (baseYear === undefined || from === undefined || to === undefined || to - from + 1 !== value.length) return { values: value, area };
  const past = Math.max(0, Math.min(value.length - 1, baseYear - from + 1));
  const isRow = area.top === area.bottom;
  return { values: value.slice(past), area: isRow ? { ...area, left: area.left + past } : { ...area, top: area.top + past } };
}

function growthIn(check: Check): readonly Found[] {
  return marketTablesIn(check).flatMap(({ place, columns, rows }) => {
    const column = columns.find(({ field }) => field === "marketGrowth")?.column;
    return rows.flatMap(({ row, segment: { segment, marketGrowth } }): readonly Found[] => {
      if (column === undefined || marketGrowth === undefined) return [];
      const at = { sheet: place.sheet, area: { top: row, left: column, bottom: row, right: column } };
      const isOf = (market: string): boolean => segmentKey(market) === segmentKey(segment);
      return [{ assumption: { field: "marketGrowth", value: marketGrowth, at, label: segment }, isOf }];
    });
  });
}
