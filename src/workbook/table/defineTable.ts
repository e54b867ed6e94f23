import type { PlanProblem, PlanProblemCode } from "../../domain/ground/problem";
import type { TableKey } from "../tableKey";
import type { DerivedColumn, InputColumn } from "./column";

/**
 * One of our tables: what people fill in it, what formulas of ours compute in it, and how a row of it is told to the domain. All that reads,
 * writes, checks, renames or describes a table follows from this.
 */
export interface TableDefinition<
  Key extends TableKey = TableKey,
  Input extends InputColumn = InputColumn,
  Derived extends DerivedColumn = DerivedColumn,
> {
  readonly key: Key;
  /** Name of the Excel table. */
  readonly name: string;
  /** English names for its sheet, best first; the first that the user does not have yet is taken. */
  readonly sheets: readonly string[];
  /** A table of another name is ours when it has two thirds of our headers; or all of them, where they are words that anybody uses; or never. */
  readonly knownBy: "most-headers" | "all-headers" | "name";
  /** The tables that its formulas refer to: they are made with it. */
  readonly needs: readonly TableKey[];
  readonly inputs: readonly Input[];
  readonly derived: readonly Derived[];
}

/** The rows of a table that holds many: one thing each. */
export interface RowsDefinition<Row extends object = object, Values extends object = object> {
  /** Columns of which one at least is filled in a row that counts; absent: any. */
  readonly filledBy?: readonly string[];
  /** Columns that name the row in a sentence, the first that is filled. */
  readonly calledBy: readonly string[];
  /** Rows that say the same in these columns are refused, with a word at the last of them. */
  readonly unique?: { readonly by: readonly string[]; readonly at: string; readonly code: PlanProblemCode };
  /** Each row is part of a row of another table, which it names in the column `at`; one that names none is refused. */
  readonly belongsTo?: { readonly table: TableKey; readonly by: string; readonly at: string };
  toRow(values: Values): Row;
  toValues(row: NoInfer<Row>): Partial<Values>;
  /** What the domain says of a row. `segments` are the keys of those in Markets. */
  check(row: NoInfer<Row>, segments: ReadonlySet<string>): readonly PlanProblem[];
  /** The column that a path of the domain's is about; absent: of the same name. */
  readonly columnOfPath?: Readonly<Record<string, string>>;
}

/** What a row's cells say, by column key: of the required ones always, of the others where they say something. */
export type ValuesOf<Input extends InputColumn> = {
  readonly [Column in Input as Column extends { readonly isRequired?: true } ? Column["key"] : never]: ValueOf<Column>;
} & {
  readonly [Column in Input as Column extends { readonly isRequired?: true } ? never : Column["key"]]?: ValueOf<Column>;
};
type ValueOf<Column> = Column extends InputColumn<string, infer Value> ? Value : never;

export function defineTable<const Key extends TableKey, Input extends InputColumn, Derived extends DerivedColumn>(
  definition: TableDefinition<Key, Input, Derived>,
): TableDefinition<Key, Input, Derived> {
  return definition;
}

/** A table of which every row is one thing. */
export function defineRows<const Key extends TableKey, Input extends InputColumn, Derived extends DerivedColumn, Row extends object>(
  definition: TableDefinition<Key, Input, Derived> & RowsDefinition<Row, ValuesOf<Input>>,
): TableDefinition<Key, Input, Derived> & RowsDefinition<Row, ValuesOf<Input>> {
  return definition;
}
