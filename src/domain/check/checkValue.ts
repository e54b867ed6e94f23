import { isIsoDate } from "../ground/isoDate";
import { limitsOf, type Limits } from "../ground/limits";
import type { PlanProblem, PlanProblemCode } from "../ground/problem";

/** Undefined means that nothing is wrong. A value that is absent is not known, which is no problem by itself. */
export type ValueCheck = (value: unknown) => PlanProblemCode | undefined;

/** People's data may come from cells: a declared type alone proves nothing. */
function numberCheck(judge: (value: number) => PlanProblemCode | undefined): ValueCheck {
  return (value) => {
    if (value === undefined) return undefined;
    return typeof value === "number" && Number.isFinite(value) ? judge(value) : "not-a-number";
  };
}

export const checkAmount = between(limitsOf.amount);
export const checkRate = between(limitsOf.rate);
export const checkLevel = between(limitsOf.level);
export const checkShare = between(limitsOf.share);

function between({ least, most }: Limits): ValueCheck {
  return numberCheck((value) => {
    if (value < least) return least < 0 ? "below-minus-one" : "negative";
    if (value <= most) return undefined;
    return most === 1 ? "above-one" : "too-large";
  });
}

export const checkText: ValueCheck = (text) => (text === undefined || typeof text === "string" ? undefined : "not-text");

export const checkName: ValueCheck = (name) => {
  if (typeof name !== "string") return "not-text";
  return name.trim() === "" ? "empty" : undefined;
};

/** A blank date is not known. */
export const checkDate: ValueCheck = (text) =>
  checkText(text) ?? (typeof text === "string" && text.trim() !== "" && !isIsoDate(text.trim()) ? "not-a-date" : undefined);

/** The same check of a value that cannot be left out. */
export function required(check: ValueCheck): ValueCheck {
  return (value) => (value === undefined ? "missing" : check(value));
}

/** A whole number between two others. */
export function wholeBetween(least: number, most: number): ValueCheck {
  return numberCheck((value) => {
    if (!Number.isInteger(value)) return "not-whole";
    if (value < least) return least === 1 ? "below-one" : "negative";
    return value > most ? "too-large" : undefined;
  });
}

/** The problem at a path whose first part is the field; `value` is shown with it, cut at 80 characters. */
export function problemAt(path: string, code: PlanProblemCode, value?: unknown): PlanProblem {
  const field = path.replace(/[.[].*$/, "");
  return { path, field, code, ...(value !== undefined && { detail: String(value).slice(0, 80) }) };
}

export function problemsAt(path: string, value: unknown, check: ValueCheck): readonly PlanProblem[] {
  const code = check(value);
  return code ? [problemAt(path, code, value)] : [];
}

/** The problems of a part, with their paths from the whole. */
export function within(path: string, problems: readonly PlanProblem[]): readonly PlanProblem[] {
  return problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` }));
}
