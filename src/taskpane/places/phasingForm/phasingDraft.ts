import { monthsFromRange } from "../../../app/import/monthsFromRange";
import type { WorkbookPhasing } from "../../../app/plan/phasings";
import type { PhasingInput } from "../../../app/write/savePhasing";
import type { PlanProblem } from "../../../domain/ground/problem";
import { monthsOfYear } from "../../../domain/phasing/phasing";
import type { Numbers } from "../../../wording/numbers";
import { readNumber, readPercent } from "../../../wording/readNumber";
import type { PaneEvent } from "../../state/paneState";
import type { Taken } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import type { MonthDraft, PhasingDraft } from "./place";

/** All that stands in the form. */
export interface PhasingTyped {
  readonly name: string;
  readonly spreads: "amount" | "target";
  readonly year: string;
  readonly target: string;
  readonly growth: "flat" | "rising";
  readonly firstGrowth: string;
  readonly unit: string;
  readonly months: readonly MonthDraft[];
}

export function typedPhasing(known: WorkbookPhasing | undefined, draft: PhasingDraft | undefined, numbers: Numbers): PhasingTyped {
  const head = known?.head;
  const plain = (value: number | undefined) => (value === undefined ? "" : numbers.plain(value));
  const months = Array.from({ length: monthsOfYear }, (_, index): MonthDraft => {
    const row = known?.months.find(({ month }) => month === index + 1);
    return { lastYear: plain(row?.lastYear), actual: plain(row?.actual) };
  });
  return {
    name: head?.name ?? "",
    spreads: head?.year === undefined && head?.target !== undefined ? "target" : "amount",
    year: plain(head?.year),
    target: head?.target ?? "",
    growth: head?.growth ?? "flat",
    firstGrowth: head?.firstGrowth === undefined ? "" : numbers.plain(head.firstGrowth * 100, 6),
    unit: plain(head?.unit),
    months,
    ...draft,
  };
}

/** The phasing that the form says, and what was typed that is no number, by path. */
export function readPhasing(
  typed: PhasingTyped,
  numbers: Numbers,
): { readonly input: Omit<PhasingInput, "id">; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const read = (path: string, text: string, how = readNumber): number | undefined => {
    if (text.trim() === "") return undefined;
    const value = how(text.trim(), numbers);
    if (value === undefined) problems.push({ path, code: "not-a-number", detail: text });
    return value;
  };
  const year = typed.spreads === "amount" ? read("year", typed.year) : undefined;
  const firstGrowth = typed.growth === "rising" ? read("firstGrowth", typed.firstGrowth, readPercent) : undefined;
  const unit = read("unit", typed.unit);
  const months = typed.months.flatMap((row, index) => {
    const path = `months[${index}]`;
    const lastYear = read(`${path}.lastYear`, row.lastYear);
    const actual = read(`${path}.actual`, row.actual);
    if (row.lastYear.trim() === "") problems.push({ path: `${path}.lastYear`, code: "missing" });
    return [{ month: index + 1, lastYear: lastYear ?? 0, ...(actual !== undefined && { actual }) }];
  });
  if (typed.spreads === "target" && typed.target === "") problems.push({ path: "target", code: "missing" });
  return {
    input: {
      head: {
        name: typed.name,
        ...(year !== undefined && { year }),
        ...(typed.spreads === "target" && typed.target !== "" && { target: typed.target }),
        ...(typed.growth === "rising" && { growth: "rising" as const }),
        ...(firstGrowth !== undefined && { firstGrowth }),
        ...(unit !== undefined && { unit }),
      },
      months,
    },
    problems,
  };
}

/** What the selected cells make of the form. Cells that are wrong are named, and the rest is filled in. */
export function takenMonths(key: string, before: readonly MonthDraft[], numbers: Numbers): (taken: Taken) => PaneEvent {
  return (taken) => {
    if (!taken.ok) return { is: "typed", draft: "phasing", key, change: { failed: taken.problems[0] ?? "empty" } };
    const { lastYear, actuals, problems } = monthsFromRange(taken.value);
    const isBad = (value: number) => value < 0;
    const months = before.map((row, index): MonthDraft => {
      const [last, actual] = [lastYear[index], actuals[index]];
      return {
        lastYear: last === undefined || isBad(last) ? row.lastYear : numbers.plain(last),
        actual: actual === undefined ? (actuals.length > 0 ? "" : row.actual) : numbers.plain(actual),
      };
    });
    const { place, isGrown } = taken.value;
    return {
      is: "typed",
      draft: "phasing",
      key,
      change: { ...(lastYear.length === monthsOfYear && { months }), taken: { place: placeText(place), isGrown, problems } },
    };
  };
}
