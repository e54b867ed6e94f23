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

/** What a workbook assumes for a field, seen from one market. At most so many of each as are read at a glance. */
export interface AssumptionsFor {
  /** Those that carry its name. */
  readonly own: readonly SheetAssumption[];
  /** The one that carries nobody's name, and so holds for every market; of several each is somebody's. */
  readonly ofNobody?: SheetAssumption;
  readonly all: readonly SheetAssumption[];
}

/**
 * The workbook's own price increases, and the growth in its tables of market data. Nothing is taken by itself: blank stays not known until somebody says so.
 */
export function assumptionsFor(check: Check, market: string, field: AssumedField): AssumptionsFor {
  const found = field === "priceChange" ? pricesIn(check) : growthIn(check);
  const [ofNobody, another] = found.filter(({ isNamed, isOf }) => !isNamed && !check.markets.some(({ segment }) => isOf(segment.segment)));
  const shown = (some: readonly Found[]): readonly SheetAssumption[] => some.slice(0, most).map(({ assumption }) => assumption);
  return {
    own: shown(found.filter(({ isOf }) => isOf(market))),
    ...(ofNobody && !another && { ofNobody: ofNobody.assumption }),
    all: shown(found),
  };
}

/** Those that carry a market's name, else all: which of them is meant is asked. */
export function sheetAssumptions(check: Check, market: string, field: AssumedField): readonly SheetAssumption[] {
  const { own, all } = assumptionsFor(check, market, field);
  return own.length > 0 ? own : all;
}

interface Found {
  readonly assumption: SheetAssumption;
  /** Whether it carries the name of a market. */
  readonly isOf: (market: string) => boolean;
  /** Whether it is said of somebody: a region, a product. */
  readonly isNamed: boolean;
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
    const isOf = (market: string): boolean =>
      marketOf(finding, [{ segment: { segment: market } }]) !== undefined || inWords(label).includes(inWords(market));
    return [
      {
        assumption: { field: "priceChange", value, at: { sheet: finding.sheet, area }, label },
        isOf,
        isNamed: meaning.entity !== undefined,
      },
    ];
  });
}

/** " price increase bikes ": a name is in a label where all its words stand there one after the other. */
function inWords(text: string): string {
  return ` ${(segmentKey(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
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
      return [{ assumption: { field: "marketGrowth", value: marketGrowth, at, label: segment }, isOf, isNamed: true }];
    });
  });
}
