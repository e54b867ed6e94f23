import { omit } from "../state/omit";
import { rowOf, rowsOf, type FormTexts, type RowTexts } from "./formTexts";
import type { MeanwhileChoice } from "./mergeTexts";

export interface SettledTexts {
  readonly own: FormTexts;
  readonly was: FormTexts;
}

/** What the person chose: "own", what was typed here, or "theirs", what the workbook holds now. It is asked about no more. */
export function settleChoice(
  { own, was }: SettledTexts,
  now: FormTexts,
  { is, field, row: id, column }: MeanwhileChoice,
  chosen: "own" | "theirs",
): SettledTexts {
  if (id === undefined) {
    const held = now[field] ?? "";
    return { own: chosen === "own" ? own : omit(own, field), was: { ...was, [field]: held } };
  }
  const current = rowOf(now, field, id);
  const seen = current
    ? rowsOf(was, field).map((row) =>
        row["id"] !== id ? row : column === undefined ? current : { ...row, [column]: current[column] ?? "" },
      )
    : rowsOf(was, field).filter((row) => row["id"] !== id);
  const typed = rowsOf(own, field);
  return { own: { ...own, [field]: rowsChosen() }, was: { ...was, [field]: seen } };

  function rowsChosen(): readonly RowTexts[] {
    const isRow = (row: RowTexts) => row["id"] === id;
    if (is === "removed") return chosen === "own" || !current ? typed : [...typed, current];
    if (is === "gone")
      // Kept, it is a new row.
      return chosen === "theirs"
        ? typed.filter((row) => !isRow(row))
        : typed.map((row) => (isRow(row) ? asNew(row, rowOf(was, field, id ?? "")) : row));
    if (chosen === "own" || column === undefined) return typed;
    return typed.map((row) => (isRow(row) ? { ...row, [column]: current?.[column] ?? "" } : row));
  }
}

function asNew(row: RowTexts, before: RowTexts | undefined): RowTexts {
  return Object.fromEntries(Object.entries({ ...before, ...row }).filter(([key]) => key !== "id"));
}
