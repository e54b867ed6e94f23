import type { PlanProblem } from "../../domain/ground/problem";
import { segmentKey } from "../../domain/scope/scope";
import type { Scope } from "../../domain/plan";
import type { RowReader } from "./rowReader";
import type { OwnRow } from "./tableRows";
import { allSegmentsWords } from "./words";

/** Rows that somebody has filled something in. */
export function filledRows(readers: readonly RowReader[], keys: readonly string[]): readonly RowReader[] {
  return readers.filter((reader) => keys.some((key) => !reader.isBlank(key)));
}

/** Ids that exactly one row has. */
export function uniqueIds(readers: readonly RowReader[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const reader of readers) {
    const id = reader.text("id");
    if (id !== "") times.set(id, (times.get(id) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([id, count]) => (count === 1 ? [id] : [])));
}

/** What is common to the rows of a table; to be made when everything wrong with the row has been reported. */
export function ownRow(reader: RowReader, ids: ReadonlySet<string>): OwnRow {
  const id = reader.text("id");
  const hasOwnId = ids.has(id);
  const isUsable = reader.problems.every(({ code }) => code === "number-as-text");
  return { id: hasOwnId ? id : `row:${reader.place.row + 1}`, hasOwnId, place: reader.place, isUsable };
}

/** One market's name, or all of them. A name that no market has is reported. */
export function readOneScope(reader: RowReader, key: string, segments: ReadonlySet<string>): Scope {
  const name = reader.text(key);
  if (Object.values(allSegmentsWords).includes(name.toLowerCase())) return "all";
  if (name === "") reader.report(key, "empty");
  else if (!segments.has(segmentKey(name))) reader.report(key, "unknown-segment", name, name);
  return name === "" ? [] : [name];
}

/** Problems of the domain, at the columns that they are about. A column that said something already is not accused twice. */
export function reportProblems(reader: RowReader, problems: readonly PlanProblem[], columnOf: (path: string) => string | undefined): void {
  const said = new Set(reader.problems.map(({ field }) => field));
  for (const { path, code, detail } of problems) {
    const column = columnOf(path);
    if (column !== undefined && !said.has(column)) reader.report(column, code, detail, detail);
  }
}
