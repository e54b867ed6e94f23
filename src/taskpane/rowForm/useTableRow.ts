import { useMemo, useState } from "react";
import type { PlanProblem } from "../../domain/ground/problem";
import type { RowsDefinition } from "../../workbook/table/defineTable";
import { valuesOfRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { tables } from "../../workbook/tables/tables";
import { useText } from "../text/text";
import { atColumns, lackingIn, readDraft, typedText, type RowValues, type TableDraft } from "./rowDraft";

export interface TableRow<Table extends RowTable> {
  readonly values: RowValues;
  readonly row: RowOf<Table>;
  /** All that is wrong, by column: `field`. */
  readonly problems: readonly PlanProblem[];
  /** As it stands in the field. */
  readonly textOf: (key: string) => string;
  /** Of a field that was left, or of all once somebody tried to save. */
  readonly problemAt: (key: string) => PlanProblem | undefined;
  readonly leave: (key: string) => void;
  readonly showAll: () => void;
}

/** The form of one row of a table of ours: what it holds, what was typed over it, and all that is wrong with it. */
export function useTableRow<Table extends RowTable>(
  table: Table,
  known: RowOf<Table> | undefined,
  draft: TableDraft,
  segments: ReadonlySet<string>,
): TableRow<Table> {
  const { numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const present = useMemo((): RowValues => (known === undefined ? {} : { ...valuesOfRow(table, known) }), [table, known]);
  const { values, row, problems } = useMemo(() => {
    const read = readDraft(table, present, draft, numbers);
    const { toRow, check } = tables[table] as unknown as RowsDefinition<object, object>;
    const made = toRow(read.values);
    const said = new Map<string | undefined, PlanProblem>();
    for (const problem of [...read.problems, ...lackingIn(table, read.values), ...atColumns(table, check(made, segments))]) {
      if (!said.has(problem.field)) said.set(problem.field, problem);
    }
    return { values: read.values, row: made as RowOf<Table>, problems: [...said.values()] };
  }, [table, present, draft, numbers, segments]);
  return {
    values,
    row,
    problems,
    textOf: (key) => draft[key] ?? typedText(table, key, present[key], numbers),
    problemAt: (key) => {
      const problem = problems.find(({ field }) => field === key);
      const isBlank = problem?.code === "missing" || problem?.code === "empty";
      return problem && (showsAll || (left.has(key) && !isBlank)) ? problem : undefined;
    },
    leave: (key) => setLeft((before) => new Set([...before, key])),
    showAll: () => setShowsAll(true),
  };
}
