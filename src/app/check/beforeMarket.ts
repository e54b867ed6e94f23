import { compoundings } from "../../domain/ground/compoundings";
import type { Period, Rate } from "../../domain/plan";
import type { Finding } from "../../scan/finding";
import type { KnownGrowth } from "../../wording/beforeText";
import { valueOfFinding } from "./valueOfFinding";

/**
 * What a found growth asks as far as the workbook itself knows it: no market is needed for this, and no verdict follows from it. Undefined for levels, and where there is no
 * number.
 */
export function beforeMarket(finding: Finding): KnownGrowth | undefined {
  const { meaning, value } = finding;
  const metric = meaning?.metric?.value;
  const per = meaning?.per?.value;
  if (!meaning || !per || (metric !== "revenue" && metric !== "volume" && metric !== "price" && metric !== "profit")) return undefined;
  const average = valueOfFinding(finding, metric === "profit" ? "revenue" : metric, per);
  const first = meaning.axis === "scenarios" ? average : value[0];
  if (average === undefined || first === undefined || average <= -1) return undefined;
  const yearly = yearlyOf(average, per, meaning.years);
  const { base, past } = meaning;
  const best =
    per === "year" && past && past.rates.length > 1 ? { sheet: past.sheet, area: past.area, rate: Math.max(...past.rates) } : undefined;
  return {
    first,
    per,
    ...(yearly !== undefined && { yearly }),
    isCounted: metric === "volume",
    needsShare: metric === "revenue" || metric === "volume",
    ...(base && base.amount > 0 && metric !== "price" && { base: baseOf(finding, base) }),
    ...(best && { best }),
  };
}

function baseOf(
  { meaning }: Finding,
  { amount, period }: { readonly amount: number; readonly period?: string },
): NonNullable<KnownGrowth["base"]> {
  const { scale, currency } = meaning ?? {};
  return {
    amount: amount * (scale?.value ?? 1),
    ...(currency && { currency: currency.value }),
    ...(period !== undefined && { period }),
  };
}

function yearlyOf(rate: Rate, per: Period, years: number | undefined): Rate | undefined {
  if (per === "horizon") return years === undefined ? undefined : (1 + rate) ** (1 / years) - 1;
  return (1 + rate) ** compoundings(per, 1) - 1;
}
