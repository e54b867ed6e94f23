import { useMemo, useState } from "react";
import type { PlanProblem } from "../../domain/ground/problem";
import { valuesOfRow } from "../../workbook/tables/encodeCells";
import type { RowOf, RowTable } from "../../workbook/tables/rowTables";
import { useText } from "../text/text";
import { readRow, typedText, type RowValues, type TableDraft } from "./rowDraft";

export interface TableRow<Table extends RowTable> {
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
  const { row, problems } = useMemo(() => readRow(table, known, draft, segments, numbers), [table, known, draft, numbers, segments]);
  return {
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
