import { checkScoreRow, checkStatement, type ScoreRow, type StatementRow } from "../../domain/balance/balanceRows";
import { problemAt, within } from "../../domain/check/checkValue";
import { bad, good } from "../../domain/ground/result";
import { segmentKey } from "../../domain/scope/scope";
import type { Check } from "../check/check";
import type { Deed } from "./deed";
import { editsToSaveRows } from "./editsToSaveRows";
import { ownRowDeletion } from "./ownRowEdit";
import { editsToRestoreRow, rowsToRemove } from "./removedRows";
import { undoSaving } from "./undoSaving";

/** A statement as it is saved. `id`: of the row that it is already. */
export type StatementInput = StatementRow & { readonly id?: string };

/** All statements of the scan: those not given any more are deleted. Problems by path: `[0].statement`. */
export const saveStatements: Deed<"save-statements", { readonly rows: readonly StatementInput[] }> = {
  name: "save-statements",
  edits: (writing, { rows }) => {
    const problems = rows.flatMap((row, index) => {
      const isTwice = rows.findIndex(({ code }) => segmentKey(code) === segmentKey(row.code)) < index;
      return within(`[${index}]`, [...checkStatement(row), ...(isTwice ? [problemAt("code", "duplicate-statement", row.code)] : [])]);
    });
    if (problems.length > 0) return bad(...problems);
    const present = writing.check.tables.rows.statements;
    const wanted = rows.map(({ id, ...row }) => ({ row, id }));
    return good(editsToSaveRows(writing, "statements", { present, wanted }));
  },
  undo: ({ before, after }) => {
    const wanted = before.tables.rows.statements.map((row) => ({ row, id: row.id }));
    const present = after.check.tables.rows.statements.filter(({ id }) => before.tables.rows.statements.some((row) => row.id === id));
    const gone = before.tables.rows.statements.filter(({ id }) => !present.some((row) => row.id === id));
    const added = after.check.tables.rows.statements.filter(({ id }) => !wanted.some((row) => row.id === id));
    return [
      ...editsToSaveRows(after, "statements", { present, wanted: wanted.filter(({ id }) => present.some((row) => row.id === id)) }),
      ...added.map((row) => ownRowDeletion(after, "statements", row)),
      ...(gone.length === 0 ? [] : editsToRestoreRow(after, rowsToRemove(before, "statements", gone))),
    ];
  },
};

export interface AnswerInput {
  readonly group: string;
  /** By the statement's code. */
  readonly scores: Readonly<Record<string, number>>;
}

/** One person's answers, by group and without a name. Problems by path: `group`, `scores.R1`; `scores` where there is none at all. */
export const saveAnswer: Deed<"save-answer", AnswerInput> = {
  name: "save-answer",
  edits: (writing, { group, scores }) => {
    const answer = writing.newId().slice(0, 8) || "new";
    const rows = Object.entries(scores).map(([statement, score]): ScoreRow => ({
      answer,
      group: spelledGroup(writing.check, group),
      statement,
      score,
    }));
    const problems = [
      ...(rows.length === 0 ? [problemAt("scores", "missing")] : []),
      ...(group.trim() === "" ? [problemAt("group", "empty")] : []),
      ...rows.flatMap((row) =>
        checkScoreRow(row).flatMap((problem) => (problem.field === "score" ? [{ ...problem, path: `scores.${row.statement}` }] : [])),
      ),
    ];
    if (problems.length > 0) return bad(...problems);
    return good(editsToSaveRows(writing, "answers", { present: [], wanted: rows.map((row) => ({ row })) }));
  },
  undo: (done) => undoSaving("answers", done, () => false),
};

/** All that one answer says; it can be taken back. */
export const deleteAnswer: Deed<"delete-answer", { readonly answer: string }> = {
  name: "delete-answer",
  edits: (writing, { answer }) => good(rowsOf(writing.check, answer).map((row) => ownRowDeletion(writing, "answers", row))),
  undo: ({ before, after }, { answer }) => editsToRestoreRow(after, rowsToRemove(before, "answers", rowsOf(before, answer))),
};

function rowsOf({ tables }: Check, answer: string) {
  return tables.rows.answers.filter((row) => segmentKey(row.answer) === segmentKey(answer));
}

/** A group is one, in whichever case it is typed. */
function spelledGroup({ tables }: Check, group: string): string {
  return tables.rows.answers.find((row) => segmentKey(row.group) === segmentKey(group))?.group ?? group.trim();
}
