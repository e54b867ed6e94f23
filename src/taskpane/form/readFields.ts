import type { PlanProblem, PlanProblemCode } from "../../domain/ground/problem";
import type { Numbers } from "../../wording/numbers";
import { readDate } from "../../wording/readDate";
import { typedNumber, type NumberProblem } from "./typedNumber";

/** How a field is typed. `lines`: a text of more than one line. */
export type FieldKind = "text" | "lines" | "number" | "percent" | "date" | "choice";

/** A field of a form that is about one row of a table. */
export interface RowField<Name extends string = string> {
  readonly name: Name;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  /** Of a choice: what is chosen, and how it is said. */
  readonly choices?: readonly (readonly [string, string])[];
  /** Of a text: what was said elsewhere, to choose from. */
  readonly suggestions?: readonly string[];
  readonly isWide?: boolean;
}

/** What a person typed, as typed; a field that was not touched is absent. */
export type RowDraft<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** A value as a person would type it. */
export function typedText(value: unknown, kind: FieldKind, numbers: Numbers): string {
  if (value === undefined) return "";
  if (typeof value === "number") return kind === "percent" ? numbers.roundPercent(value, false) : numbers.plain(value, 6);
  return kind === "date" ? numbers.date(String(value)) : String(value);
}

export interface RowReading<Name extends string> {
  /** By field; one that is blank is absent. */
  readonly values: Readonly<Partial<Record<Name, string | number>>>;
  /** What could not be read. */
  readonly problems: readonly (PlanProblem & { readonly field: Name })[];
}

/** What the form says: what was typed over what the row holds. What nobody touched is not read back from its rounded text. */
export function readFields<Name extends string>(
  fields: readonly Pick<RowField<Name>, "name" | "kind">[],
  known: Readonly<Partial<Record<Name, unknown>>>,
  draft: RowDraft<Name>,
  numbers: Numbers,
): RowReading<Name> {
  const values: Partial<Record<Name, string | number>> = {};
  const problems: (PlanProblem & { readonly field: Name })[] = [];
  for (const { name, kind } of fields) {
    const typed: string | undefined = draft[name]?.trim();
    const before = known[name];
    if (typed === undefined) {
      if (typeof before === "string" || typeof before === "number") values[name] = before;
      continue;
    }
    if (typed === "") continue;
    const value = readTyped(typed, kind, numbers);
    if (value === undefined) problems.push({ path: name, field: name, code: unreadable[kind] ?? "not-a-number", detail: typed });
    else if (typeof value === "object") problems.push({ path: name, field: name, ...value });
    else values[name] = value;
  }
  return { values, problems };
}

const unreadable: Readonly<Partial<Record<FieldKind, PlanProblemCode>>> = { date: "not-a-date" };

function readTyped(text: string, kind: FieldKind, numbers: Numbers): string | number | NumberProblem | undefined {
  switch (kind) {
    case "number":
      return typedNumber(text, "amount", numbers);
    case "percent":
      return typedNumber(text, "percent", numbers);
    case "date":
      return readDate(text, numbers);
    default:
      return text;
  }
}
