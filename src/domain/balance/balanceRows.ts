import { checkName, problemAt, problemsAt, required } from "../check/checkValue";
import { limitsOf } from "../ground/limits";
import type { PlanProblem } from "../ground/problem";
import { segmentKey } from "../scope/scope";
import type { Balance, BalanceColour } from "./balance";

/** A statement as people read it; `code` is what its answers name. */
export interface StatementRow {
  readonly code: string;
  readonly colour: BalanceColour;
  readonly statement: string;
}

/** What one person of a group thinks of one statement. */
export interface ScoreRow {
  /** Of the same person's answers together, drawn at random: it names nobody. */
  readonly answer: string;
  readonly group: string;
  readonly statement: string;
  readonly score: number;
}

export function checkStatement({ code, statement }: StatementRow): readonly PlanProblem[] {
  return [...problemsAt("code", code, required(checkName)), ...problemsAt("statement", statement, required(checkName))];
}

export function checkScoreRow({ answer, group, statement, score }: ScoreRow): readonly PlanProblem[] {
  return [
    ...problemsAt("answer", answer, required(checkName)),
    ...problemsAt("group", group, required(checkName)),
    ...problemsAt("statement", statement, required(checkName)),
    ...(isScore(score) ? [] : [problemAt("score", "score-outside", score)]),
  ];
}

export function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= limitsOf.score.least && score <= limitsOf.score.most;
}

/** The scan that the rows are. What is answered of a statement that is not there is left out. */
export function balanceOf(statements: readonly StatementRow[], scores: readonly ScoreRow[]): Balance {
  const codes = new Map(statements.map(({ code }) => [segmentKey(code), code.trim()]));
  const answers = new Map<string, { readonly group: string; readonly scores: Record<string, number> }>();
  for (const { answer, group, statement, score } of scores) {
    const id = codes.get(segmentKey(statement));
    if (id === undefined) continue;
    const key = JSON.stringify([segmentKey(answer), group.trim()]);
    const own = answers.get(key) ?? { group: group.trim(), scores: {} };
    own.scores[id] = score;
    answers.set(key, own);
  }
  return { statements: statements.map(({ code, colour }) => ({ id: code.trim(), colour })), answers: [...answers.values()] };
}

/** Rows that name a statement which is not there: it was deleted, or its code is wrong. They count nowhere. */
export function withoutStatement(statements: readonly StatementRow[], scores: readonly ScoreRow[]): readonly ScoreRow[] {
  const codes = new Set(statements.map(({ code }) => segmentKey(code)));
  return scores.filter(({ statement }) => !codes.has(segmentKey(statement)));
}
