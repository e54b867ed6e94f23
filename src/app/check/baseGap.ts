import { isComputed, tolerableBase } from "../../domain/target/judgeTarget";
import type { Money } from "../../domain/plan";
import type { Place } from "../../workbook/port";
import type { Check, CheckItem } from "./check";
import { sheetBaseOf } from "./sheetBaseOf";

/** The sheet applies a target to another amount than its markets add up to. */
export interface BaseGap {
  readonly sheetBase: Money;
  /** What the markets add up to. */
  readonly covered: Money;
  /** The first amount that the sheet applies it to. */
  readonly at?: Place;
  /** Why the rest is left out; absent: nobody has said, and the verdict warns. */
  readonly leftOut?: string;
}

/** Undefined where both are the same, but for rounding. */
export function baseGap({ finding, target, status, assessment }: CheckItem, { settings }: Check): BaseGap | undefined {
  if (!target || status !== "linked" || !isComputed(assessment)) return undefined;
  const sheetBase = sheetBaseOf(finding, target, settings);
  if (sheetBase === undefined || Math.abs(sheetBase - assessment.revenueBase) <= tolerableBase * sheetBase) return undefined;
  const [area] = finding.meaning?.base?.cells ?? [];
  return {
    sheetBase,
    covered: assessment.revenueBase,
    ...(area && { at: { sheet: finding.meaning?.base?.sheet ?? finding.sheet, area } }),
    ...(target.reason !== "" && { leftOut: target.reason }),
  };
}
