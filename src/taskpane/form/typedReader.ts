import type { PlanProblem } from "../../domain/ground/problem";
import type { TypedKind } from "../../wording/ambiguity";
import type { Numbers } from "../../wording/numbers";
import { typedNumber } from "./typedNumber";

export interface TypedReader {
  /** Undefined: blank, or it cannot be read, which is among the problems. */
  readonly read: (path: string, text: string, kind?: TypedKind) => number | undefined;
  /** Those of the fields that are numbers, by name. */
  readonly readAll: <Field extends string>(
    fields: readonly Field[],
    texts: Readonly<Record<Field, string>>,
    path?: string,
  ) => Readonly<Partial<Record<Field, number>>>;
  readonly problems: PlanProblem[];
}

/** Reads one number after the other, and collects what cannot be read, by path. */
export function typedReader(numbers: Numbers): TypedReader {
  const problems: PlanProblem[] = [];
  const read = (path: string, text: string, kind: TypedKind = "amount") => {
    const value = text.trim() === "" ? undefined : typedNumber(text.trim(), kind, numbers);
    if (typeof value !== "object") return value;
    problems.push({ path, ...value });
    return undefined;
  };
  return {
    read,
    problems,
    readAll: (fields, texts, path = "") => {
      const known = fields.flatMap((field) => {
        const value = read(`${path}${field}`, texts[field]);
        return value === undefined ? [] : [[field, value] as const];
      });
      return Object.fromEntries(known) as Partial<Record<(typeof fields)[number], number>>;
    },
  };
}
