import type { PlanProblem } from "../../domain/ground/problem";
import { segmentKey } from "../../domain/scope/scope";
import type { InputColumn } from "./column";
import type { RowsDefinition, TableDefinition, ValuesOf } from "./defineTable";
import type { Kind, ReadContext } from "./kind";
import type { OwnRow } from "./ownRow";
import type { RowReader } from "./rowReader";

/** Every row that somebody has filled something in; what is wrong is reported on each row's reader. */
export function readRows<Input extends InputColumn, Row extends object>(
  table: Pick<TableDefinition<never, Input>, "inputs"> & RowsDefinition<Row, ValuesOf<Input>>,
  readers: readonly RowReader[],
  context: ReadContext,
): readonly (Row & OwnRow)[] {
  const { inputs, unique, belongsTo, columnOfPath = {} } = table;
  const wholes = belongsTo && context.namesIn?.(belongsTo.table, belongsTo.by);
  const filledBy = table.filledBy ?? inputs.map(({ key }) => key);
  const ids = uniqueIds(readers);
  const rows = readers.filter((reader) => filledBy.some((key) => !reader.isBlank(key)));
  const times = new Map<string, number>();
  const identity = (reader: RowReader): string => (unique?.by ?? []).map((key) => nameKeyOf(reader, key)).join("\n");
  for (const reader of rows) times.set(identity(reader), (times.get(identity(reader)) ?? 0) + 1);
  return rows.map((reader) => {
    reader.name = nameOf(reader, table.calledBy);
    const row = table.toRow(readValues(reader, inputs, context));
    reportProblems(reader, table.check(row, context.segments), (path) => columnOfPath[path] ?? path.replace(/[.[].*$/, ""));
    if (unique && (times.get(identity(reader)) ?? 0) > 1)
      reader.report(unique.at, unique.code, reader.shown(unique.at), reader.shown(unique.at));
    if (belongsTo && wholes && !reader.isBlank(belongsTo.at) && !wholes.has(nameKeyOf(reader, belongsTo.at)))
      reader.report(belongsTo.at, "belongs-nowhere", reader.shown(belongsTo.at), reader.shown(belongsTo.at));
    return { ...row, ...ownRow(reader, ids) };
  });
}

function readValues<Input extends InputColumn>(reader: RowReader, inputs: readonly Input[], context: ReadContext): ValuesOf<Input> {
  return Object.fromEntries(
    inputs.flatMap(({ key, kind, isRequired }): readonly (readonly [string, unknown])[] => {
      const value = isRequired === true ? (readRequired(reader, key, kind, context) ?? kind.lacking ?? 0) : kind.read(reader, key, context);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as ValuesOf<Input>;
}

/** Of a column that the row cannot do without: where nothing stands in it, that is reported. */
export function readRequired<Value>(reader: RowReader, key: string, kind: Kind<Value>, context: ReadContext): Value | undefined {
  const value = kind.read(reader, key, context);
  if (value !== undefined || reader.problems.some(({ field }) => field === key)) return value;
  if (kind.reportLacking) kind.reportLacking(reader, key);
  else reader.report(key, "missing");
  return undefined;
}

function nameOf(reader: RowReader, keys: readonly string[]): string {
  const filled = keys.find((key) => !reader.isBlank(key));
  return filled === undefined ? "" : reader.plain(filled);
}

/** Ids that exactly one row has. */
function uniqueIds(readers: readonly RowReader[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const reader of readers) {
    const id = reader.text("id");
    if (id !== "") times.set(id, (times.get(id) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([id, count]) => (count === 1 ? [id] : [])));
}

/** What is common to all rows; to be made when everything wrong with the row has been reported. */
function ownRow(reader: RowReader, ids: ReadonlySet<string>): OwnRow {
  const id = reader.text("id");
  const hasOwnId = ids.has(id);
  const isUsable = reader.problems.every(({ code }) => code === "number-as-text");
  return { id: hasOwnId ? id : `row:${reader.place.row + 1}`, hasOwnId, place: reader.place, isUsable };
}

/** Problems of the domain, at the columns that they are about. A column that said something already is not accused twice. */
function reportProblems(reader: RowReader, problems: readonly PlanProblem[], columnOf: (path: string) => string): void {
  const said = new Set(reader.problems.map(({ field }) => field));
  for (const { path, code, detail } of problems) {
    const column = columnOf(path);
    if (!said.has(column)) reader.report(column, code, detail, detail);
  }
}

/** What names of rows are compared by: as Excel's TRIM and LOWER leave them. */
export function nameKeyOf(reader: RowReader, key: string): string {
  return segmentKey(reader.shown(key).replace(/ {2,}/g, " "));
}
