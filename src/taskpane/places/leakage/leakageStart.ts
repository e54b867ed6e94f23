import type { Check } from "../../../app/check/check";
import { knownMarkets } from "../../../app/plan/knownMarkets";
import type { Numbers } from "../../../wording/numbers";
import { typedText, type TableDraft } from "../../rowForm/rowDraft";

/** This year's revenue and margin, and last year's revenue, as far as Markets and History know them of every market. */
export function leakageStart(check: Check, year: number, numbers: Numbers): TableDraft {
  const markets = knownMarkets(check);
  if (markets.length === 0 || markets.length < check.markets.length) return {};
  const revenue = sum(markets.map(({ revenueBase }) => revenueBase));
  const margins = markets.map(({ revenueBase, settled }) =>
    settled.contributionMargin === null ? undefined : revenueBase * settled.contributionMargin,
  );
  const before = markets.map(
    ({ segment }) => check.history.find((row) => row.isUsable && row.segment === segment && row.year === year - 1)?.revenue,
  );
  return {
    ...known("after.revenue", "revenue", revenue),
    ...(revenue > 0 && known("after.contributionMargin", "contributionMargin", ratioOf(sumOfKnown(margins), revenue))),
    ...known("before.revenue", "revenue", sumOfKnown(before)),
  };

  function known(key: string, column: string, value: number | undefined): TableDraft {
    return value === undefined ? {} : { [key]: typedText("leakage", column, Math.round(value * 1e4) / 1e4, numbers) };
  }
}

function ratioOf(part: number | undefined, whole: number): number | undefined {
  return part === undefined ? undefined : part / whole;
}

/** One that is not known makes the sum unknown. */
function sumOfKnown(amounts: readonly (number | undefined)[]): number | undefined {
  const there = amounts.filter((amount) => amount !== undefined);
  return there.length === amounts.length ? sum(there) : undefined;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
