import { monthsFromRange } from "../../../app/import/monthsFromRange";
import type { WorkbookPhasing } from "../../../app/plan/phasings";
import type { PhasingInput } from "../../../app/write/savePhasing";
import type { PlanProblem } from "../../../domain/ground/problem";
import { monthsOfYear } from "../../../domain/phasing/phasing";
import type { TakenRange } from "../../../app/import/takeRange";
import type { Numbers } from "../../../wording/numbers";
import { unmistakable } from "../../form/typedNumber";
import { typedReader } from "../../form/typedReader";
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
  const plain = (value: number | undefined) => (value === undefined ? "" : unmistakable(value, "amount", numbers));
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
  const { read, problems } = typedReader(numbers);
  const year = typed.spreads === "amount" ? read("year", typed.year) : undefined;
  const firstGrowth = typed.growth === "rising" ? read("firstGrowth", typed.firstGrowth, "percent") : undefined;
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
export function takenMonths(range: TakenRange, before: readonly MonthDraft[], numbers: Numbers): PhasingDraft {
  const { lastYear, actuals, problems } = monthsFromRange(range);
  const plain = (value: number) => unmistakable(value, "amount", numbers);
  const months = before.map((row, index): MonthDraft => {
    const [last, actual] = [lastYear[index], actuals[index]];
    return {
      lastYear: last === undefined || last < 0 ? row.lastYear : plain(last),
      actual: actual === undefined ? (actuals.length > 0 ? "" : row.actual) : plain(actual),
    };
  });
  const { place, isGrown } = range;
  return { ...(lastYear.length === monthsOfYear && { months }), taken: { place: placeText(place), isGrown, problems } };
}
