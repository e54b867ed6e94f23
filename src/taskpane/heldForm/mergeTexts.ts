import { cellsOf, isSameText, rowsOf, type FormPath, type FormTexts, type RowTexts } from "./formTexts";

/** Something that was typed over here, and that somebody else has changed in the workbook since: the person chooses. */
export interface MeanwhileChoice extends FormPath {
  /** "changed": a cell of both; "gone": their row is not there any more; "removed": it was taken out here. */
  readonly is: "changed" | "gone" | "removed";
  readonly was: string;
  readonly theirs: string;
  readonly own: string;
}

export interface MergedTexts {
  /** What is typed, with what others wrote where nobody typed. */
  readonly own: FormTexts;
  /** What it was typed over: as the workbook holds it now, but for what the person has to choose. */
  readonly was: FormTexts;
  readonly choices: readonly MeanwhileChoice[];
}

/** `was`: what stood in the form when somebody began to type; `now`: what would stand in it now. */
export function mergeTexts(own: FormTexts, was: FormTexts, now: FormTexts): MergedTexts {
  const merged: Record<string, string | readonly RowTexts[]> = { ...own };
  const base: Record<string, string | readonly RowTexts[]> = { ...now };
  const choices: MeanwhileChoice[] = [];
  for (const field of Object.keys(own)) {
    const [typed, before, after] = [own[field], was[field], now[field]];
    if (typeof typed === "object") {
      const list = mergeRows(field, typed, rowsOf(was, field), rowsOf(now, field));
      merged[field] = list.own;
      base[field] = list.was;
      choices.push(...list.choices);
    } else if (typeof typed === "string" && typeof before === "string" && typeof after === "string") {
      if (isSameText(before, after) || isSameText(typed, after)) continue;
      if (isSameText(typed, before)) merged[field] = after;
      else {
        base[field] = before;
        choices.push({ is: "changed", field, was: before, theirs: after, own: typed });
      }
    }
  }
  return { own: merged, was: base, choices };
}

interface MergedRows {
  readonly own: readonly RowTexts[];
  readonly was: readonly RowTexts[];
  readonly choices: readonly MeanwhileChoice[];
}

function mergeRows(field: string, own: readonly RowTexts[], was: readonly RowTexts[], now: readonly RowTexts[]): MergedRows {
  const [before, after] = [byId(was), byId(now)];
  const base = new Map(after);
  const choices: MeanwhileChoice[] = [];
  const kept = own.flatMap((typed): readonly RowTexts[] => {
    const id = typed["id"] ?? "";
    const [row, current] = [before.get(id), after.get(id)];
    if (current) return [mergeCells(typed, row, current, id)];
    if (!row) return [typed];
    // Their row is gone: one that nobody typed in goes with it.
    if (cellsOf(typed).every((column) => typed[column] === undefined || isSameText(typed[column], row[column]))) return [];
    base.set(id, row);
    choices.push({ is: "gone", field, row: id, was: saidOf(row), theirs: "", own: saidOf({ ...row, ...typed }) });
    return [typed];
  });
  const here = new Set(own.map((row) => row["id"] ?? ""));
  const added = now.filter((row) => !before.has(row["id"] ?? "") && !here.has(row["id"] ?? ""));
  for (const [id, current] of after) {
    const row = before.get(id);
    if (!row || here.has(id) || cellsOf(current).every((column) => isSameText(row[column], current[column]))) continue;
    base.set(id, row);
    choices.push({ is: "removed", field, row: id, was: saidOf(row), theirs: saidOf(current), own: "" });
  }
  return { own: [...kept, ...added], was: [...base.values()], choices };

  function mergeCells(typed: RowTexts, row: RowTexts | undefined, current: RowTexts, id: string): RowTexts {
    const merged: Record<string, string> = { ...typed };
    const seen: Record<string, string> = { ...current };
    for (const column of cellsOf(typed)) {
      const [text, old, theirs] = [typed[column] ?? "", row?.[column] ?? "", current[column] ?? ""];
      if (isSameText(old, theirs) || isSameText(text, theirs)) continue;
      if (isSameText(text, old)) merged[column] = theirs;
      else {
        seen[column] = old;
        choices.push({ is: "changed", field, row: id, column, was: old, theirs, own: text });
      }
    }
    base.set(id, seen);
    return merged;
  }
}

function byId(rows: readonly RowTexts[]): Map<string, RowTexts> {
  return new Map(rows.flatMap((row) => (row["id"] === undefined ? [] : [[row["id"], row] as const])));
}

/** A row in one line. */
function saidOf(row: RowTexts): string {
  return cellsOf(row)
    .flatMap((column) => (row[column]?.trim() ? [row[column].trim()] : []))
    .join(", ");
}
