import type { HistoryInput } from "../write/saveHistory";
import { segmentKey } from "../../domain/scope/scope";
import type { Place } from "../../workbook/port";
import { baseGap } from "./baseGap";
import type { Check, CheckItem } from "./check";

/** The own past that the workbook holds beside a target, as the history of its market. */
export interface OwnYears {
  readonly segment: string;
  /** Those that are there already, and those of the sheet, oldest first. */
  readonly rows: readonly HistoryInput[];
  /** Of the sheet. */
  readonly years: readonly number[];
  readonly at: Place;
}

/**
 * Undefined where nothing is to be taken: the target stands on several markets, its past is not of whole years, of other money or of another amount than the market's, or
 * the market's history holds all of it.
 */
export function ownYears(item: CheckItem, check: Check): OwnYears | undefined {
  const { finding, target, linked } = item;
  const { past, metric, per, scale, currency } = finding.meaning ?? {};
  const [market, ...others] = linked?.markets ?? [];
  const column = metric?.value === "revenue" || metric?.value === "volume" ? metric.value : undefined;
  if (!past?.years || !market || others.length > 0 || !column || target?.metric !== column || per?.value !== "year") return undefined;
  if (baseGap(item, check) || isOtherMoney(currency?.value, check.settings.currency)) return undefined;
  const name = market.segment.segment;
  const present = check.history.filter((row) => segmentKey(row.segment) === segmentKey(name));
  const rows = new Map<number, HistoryInput>(
    present.map(({ id, year, revenue, volume, marketSize }) => [
      year,
      {
        id,
        year,
        ...(revenue !== undefined && { revenue }),
        ...(volume !== undefined && { volume }),
        ...(marketSize !== undefined && { marketSize }),
      },
    ]),
  );
  const isKnown = (year: number): boolean => rows.get(year)?.[column] !== undefined;
  const taken = past.years.flatMap((year, index) => {
    const amount = past.values[index];
    return amount === undefined || isKnown(year) ? [] : [{ year, amount: amount * (scale?.value ?? 1) }];
  });
  if (taken.length === 0 || present.some(({ isUsable }) => !isUsable)) return undefined;
  for (const { year, amount } of taken) rows.set(year, { ...(rows.get(year) ?? { year }), [column]: amount });
  return {
    segment: name,
    rows: [...rows.values()].sort((one, other) => one.year - other.year),
    years: taken.map(({ year }) => year),
    at: { sheet: past.sheet, area: past.area },
  };
}

function isOtherMoney(told: string | null | undefined, plan: string | undefined): boolean {
  return told === null ? false : told !== undefined && plan !== undefined && told !== plan;
}
