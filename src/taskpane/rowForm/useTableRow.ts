import { useState } from "react";
import type { PlanProblem } from "../../domain/ground/problem";
import type { RowTable } from "../../workbook/tables/rowTables";
import { useText } from "../text/text";
import { typedText, understood, type RowReading } from "./rowDraft";

/** A row's form with its fields. */
export interface TableRow<Table extends RowTable = RowTable> extends RowReading<Table> {
  /** As it stands in the field. */
  readonly textOf: (key: string) => string;
  /** Of a field that was left, or of all once somebody tried to save. */
  readonly problemAt: (key: string) => PlanProblem | undefined;
  readonly type: (key: string, text: string) => void;
  /** Shows how a number or a date was understood, and what is wrong with it. */
  readonly leave: (key: string) => void;
  /** Of a field that is there: the formula that it follows. */
  readonly formulaOf?: (key: string) => string | undefined;
}

/** The fields of a row. `showsAll`: also problems of fields that were not left yet. */
export function useTableRow<Table extends RowTable>(
  reading: RowReading<Table>,
  showsAll: boolean,
  type: (key: string, text: string) => void,
): TableRow<Table> {
  const { numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { table, draft, known, problems } = reading;
  return {
    ...reading,
    type,
    textOf: (key) => draft[key] ?? typedText(table, key, known[key], numbers),
    problemAt: (key) => {
      const problem = problems.find(({ field }) => field === key);
      const isBlank = problem?.code === "missing" || problem?.code === "empty";
      return problem && (showsAll || (left.has(key) && !isBlank)) ? problem : undefined;
    },
    leave: (key) => {
      setLeft((before) => new Set([...before, key]));
      const text = understood(reading, key, numbers);
      if (text !== undefined) type(key, text);
    },
  };
}
