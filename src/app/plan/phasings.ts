import { problemAt } from "../../domain/check/checkValue";
import { bad, good, type Result } from "../../domain/ground/result";
import type { PlanProblem } from "../../domain/ground/problem";
import { joinPhasing, type PhasingHead, type PhasingMonth } from "../../domain/phasing/phasingRows";
import type { Phasing } from "../../domain/phasing/phasing";
import type { Money } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { TableProblem } from "../../workbook/table/tableProblem";
import type { Check, CheckItem } from "../check/check";
import { tableProblemAt } from "./tableProblemAt";

/** A phasing as the workbook holds it. */
export interface WorkbookPhasing {
  readonly head: PhasingHead & OwnRow;
  /** In the order of the sheet. */
  readonly months: readonly (PhasingMonth & OwnRow)[];
  /** As the domain takes it. Absent: something in it is refused. */
  readonly phasing?: Phasing;
}

/** Every phasing of the workbook, in the order of its table. */
export function phasingsOf({ tables, items }: Pick<Check, "tables" | "items">): readonly WorkbookPhasing[] {
  return tables.rows.phasing.map((head) => {
    const { months, joined } = joinRows(head, { tables, items });
    return { head, months, ...(joined?.ok && { phasing: joined.value }) };
  });
}

/** What is wrong with phasings that no row shows by itself. */
export function phasingProblems(parts: Pick<Check, "tables" | "items">): readonly TableProblem[] {
  return parts.tables.rows.phasing.flatMap((head) => {
    const { months, joined } = joinRows(head, parts);
    if (!joined || joined.ok) return [];
    return joined.problems.map(({ path, code, detail }) => {
      const [, index = "", field = ""] = /^months\[(\d+)\][.](\w+)$/.exec(path) ?? [];
      const month = months[Number(index)];
      if (index !== "" && month) return tableProblemAt(parts.tables, "months", { ...month, name: head.name }, { code, field, detail });
      return tableProblemAt(parts.tables, "phasing", head, { code, field: headField(path, head), detail });
    });
  });
}

/** The amount that a target's label stands for. */
export function yearOfTarget(label: string, items: readonly CheckItem[]): Result<Money, PlanProblem> {
  const named = items.filter(({ status, target }) => status === "linked" && target?.label === label);
  const years = named.flatMap(({ assessment }) =>
    assessment && "requiredRevenue" in assessment && typeof assessment.requiredRevenue === "number" ? [assessment.requiredRevenue] : [],
  );
  const [year] = years;
  if (year === undefined) return bad(problemAt("target", "unknown-target", label));
  return years.length > 1 ? bad(problemAt("target", "several-targets", label)) : good(year);
}

interface Joined {
  readonly months: readonly (PhasingMonth & OwnRow)[];
  /** Absent: a row of it is refused by itself, and says so. */
  readonly joined?: Result<Phasing, PlanProblem>;
}

function joinRows(head: PhasingHead & OwnRow, { tables, items }: Pick<Check, "tables" | "items">): Joined {
  const months = tables.rows.months.filter(({ phasing }) => segmentKey(phasing) === segmentKey(head.name));
  if (!head.isUsable || months.some(({ isUsable }) => !isUsable)) return { months };
  return { months, joined: joinHead(head, months, items) };
}

/** `items` are those that a target is looked up among. */
export function joinHead(head: PhasingHead, months: readonly PhasingMonth[], items: readonly CheckItem[]): Result<Phasing, PlanProblem> {
  if (head.year !== undefined) return joinPhasing(head, months, head.year);
  const year = yearOfTarget(head.target ?? "", items);
  return year.ok ? joinPhasing(head, months, year.value) : year;
}

/** Where a problem of the whole is shown: last year's amounts and the months have no cell in the head. */
function headField(path: string, { year }: PhasingHead): string {
  const field = path.replace(/[.[].*$/, "");
  if (field === "year" && year === undefined) return "target";
  return field === "months" || field === "lastYear" || field === "actuals" ? "name" : field;
}
