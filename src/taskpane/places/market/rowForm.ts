import type { PlanProblem } from "../../../domain/ground/problem";
import type { Numbers } from "../../../wording/numbers";
import { typedNumber, unmistakable, type NumberProblem } from "../../form/typedNumber";

/** A row of a small list, as typed. */
export interface RowDraft {
  /** Of the row on the sheet; absent: a new one. */
  readonly id?: string;
  readonly cells: Readonly<Record<string, string>>;
}

export type RowKind = "text" | "amount" | "percent" | "level" | "year";
export type RowKinds = Readonly<Record<string, RowKind>>;

export interface RowReading {
  readonly id?: string;
  /** A blank cell, and one that cannot be read, is absent. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What was typed, and all of it that is no number, or left out though it is needed; by path: `[0].year`. */
export function readRows(
  drafts: readonly RowDraft[],
  kinds: RowKinds,
  needed: readonly string[],
  numbers: Numbers,
): { readonly rows: readonly RowReading[]; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const rows = drafts.map(({ id, cells }, index): RowReading => {
    const values = Object.entries(kinds).flatMap(([key, kind]): readonly (readonly [string, string | number])[] => {
      const text = (cells[key] ?? "").trim();
      if (text === "" && needed.includes(key)) problems.push({ path: `[${index}].${key}`, field: key, code: "missing" });
      if (text === "") return [];
      const value = kind === "text" ? text : kind === "year" ? readYear(text) : typedNumber(text, kind, numbers);
      if (typeof value === "object") problems.push({ path: `[${index}].${key}`, field: key, ...value });
      return typeof value === "object" ? [] : [[key, value]];
    });
    return { ...(id !== undefined && { id }), values: Object.fromEntries(values) };
  });
  return { rows, problems };
}

/** A row of the sheet as a person would type it. */
export function rowDraft(id: string, row: Readonly<Record<string, unknown>>, kinds: RowKinds, numbers: Numbers): RowDraft {
  const cells = Object.entries(kinds).map(([key, kind]) => {
    const value = row[key];
    if (typeof value === "string") return [key, value];
    if (typeof value !== "number") return [key, ""];
    return [key, kind === "text" || kind === "year" ? String(value) : unmistakable(value, kind, numbers)];
  });
  return { id, cells: Object.fromEntries(cells) };
}

/** Without grouping: 2,024 is no year. */
function readYear(text: string): number | NumberProblem {
  return /^\d{1,4}$/.test(text) ? Number(text) : { code: "not-a-number", detail: text };
}
