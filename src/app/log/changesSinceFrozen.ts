import type { Change, LoggedValue } from "../../domain/change/change";
import type { FrozenFigure } from "../../domain/change/frozenFigure";
import type { IsoDate } from "../../domain/plan";
import type { Check } from "../check/check";
import { planFigures, type PlanFigure } from "./frozenFigures";

/** A plan that was frozen, and every figure that is another today. */
export interface FrozenComparison {
  /** Number of the freeze. */
  readonly freeze: string;
  readonly name: string;
  readonly date: IsoDate;
  /** As typed, not checked. */
  readonly by?: string;
  readonly roles?: string;
  /** How many figures were frozen. */
  readonly figures: number;
  readonly moved: readonly MovedFigure[];
}

export interface MovedFigure extends Omit<PlanFigure, "value"> {
  /** Absent: it was blank, or its row was not there. */
  readonly from?: LoggedValue;
  /** Absent: it is blank, or its row is gone. */
  readonly to?: LoggedValue;
  readonly row: "kept" | "added" | "gone";
  /** Of the last change in the log; absent: it was changed in the sheet itself, or follows from others. */
  readonly who?: string;
  /** Local time. */
  readonly when?: string;
}

/** Plans that were frozen, the latest first. */
export function frozenPlans({ tables }: Check): readonly Omit<FrozenComparison, "moved">[] {
  const plans = new Map<string, FrozenFigure[]>();
  for (const row of tables.rows.frozen) plans.set(row.freeze, [...(plans.get(row.freeze) ?? []), row]);
  return [...plans]
    .flatMap(([freeze, rows]) => {
      const [head] = rows;
      if (!head) return [];
      const { name, date, by, roles, when } = head;
      return [
        {
          freeze,
          name,
          date,
          when: when ?? date,
          figures: rows.length,
          ...(by !== undefined && { by }),
          ...(roles !== undefined && { roles }),
        },
      ];
    })
    .reverse()
    .sort((one, other) => (one.when < other.when ? 1 : one.when > other.when ? -1 : 0));
}

/** Every figure that moved since the plan was frozen, with who and when; undefined where none was. `freeze`: absent: the latest. */
export function changesSinceFrozen(check: Check, freeze?: string): FrozenComparison | undefined {
  const plans = frozenPlans(check);
  const plan = freeze === undefined ? plans[0] : plans.find((one) => one.freeze === freeze);
  if (!plan) return undefined;
  const then = new Map(check.tables.rows.frozen.flatMap((row) => (row.freeze === plan.freeze ? [[keyOf(row), row]] : [])));
  const now = planFigures(check);
  const nowByKey = new Map(now.map((figure) => [keyOf(figure), figure]));
  const rowsThen = new Set([...then.values()].map(rowKeyOf));
  const rowsNow = new Set(now.map(rowKeyOf));
  const since = [...then.values()][0]?.when ?? plan.date;
  const log = [...check.tables.rows.changesArchive, ...check.tables.rows.changes].filter(({ when }) => when >= since);
  const moved = now.flatMap((figure): readonly MovedFigure[] => {
    const { value: to, ...known } = figure;
    const from = then.get(keyOf(figure))?.value;
    if (isSame(from, to)) return [];
    const row = rowsThen.has(rowKeyOf(figure)) ? "kept" : "added";
    return [{ ...known, row, ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...lastChange(log, figure) }];
  });
  const gone = [...then.values()].flatMap((row): readonly MovedFigure[] => {
    if (rowsNow.has(rowKeyOf(row)) || nowByKey.has(keyOf(row)) || row.value === undefined) return [];
    const { table, about, field, subject = "", value: from } = row;
    const like = now.find((figure) => figure.table === table && figure.field === field);
    const known = { table: table as PlanFigure["table"], about, subject, field, header: like?.header ?? field };
    return [{ ...known, kind: like?.kind ?? "text", isDerived: like?.isDerived ?? false, row: "gone", from, ...lastChange(log, known) }];
  });
  return { ...plan, moved: [...moved, ...gone] };
}

function keyOf({ table, about, field }: Pick<FrozenFigure, "table" | "about" | "field">): string {
  return `${table}\n${about}\n${field}`;
}

function rowKeyOf({ table, about }: Pick<FrozenFigure, "table" | "about">): string {
  return `${table}\n${about}`;
}

/** Of this cell; else what was done with the whole row. */
function lastChange(log: readonly Change[], { table, about, header }: Pick<PlanFigure, "table" | "about" | "header">) {
  const ofRow = log.filter((change) => change.table === table && change.about === about);
  const last = ofRow.filter(({ field, kind }) => field === header || kind !== "changed").at(-1);
  return last ? { when: last.when, ...(last.by !== undefined && { who: last.by }) } : {};
}

function isSame(one: LoggedValue | undefined, other: LoggedValue | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}
