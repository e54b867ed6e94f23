import { checkName, problemAt, problemsAt, required, within } from "../check/checkValue";
import type { PlanProblem } from "../ground/problem";
import { balanceColours, type Balance, type BalanceAnswer } from "./balance";

export function checkBalance({ statements, answers }: Balance): readonly PlanProblem[] {
  const counts = balanceColours.map((colour) => statements.filter((statement) => statement.colour === colour).length);
  const ids = new Set<string>();
  const wrong = statements.flatMap(({ id }, index) => {
    const isDuplicate = ids.has(id);
    ids.add(id);
    return within(`statements[${index}]`, [
      ...problemsAt("id", id, required(checkName)),
      ...(isDuplicate ? [problemAt("id", "duplicate-statement", id)] : []),
    ]);
  });
  return [
    ...(counts.some((count) => count !== counts[0] || count === 0) ? [problemAt("statements", "uneven-colours", counts.join(" / "))] : []),
    ...wrong,
    ...answers.flatMap((answer, index) => within(`answers[${index}]`, checkAnswer(answer, ids))),
  ];
}

function checkAnswer({ group, scores }: BalanceAnswer, ids: ReadonlySet<string>): readonly PlanProblem[] {
  return [
    ...problemsAt("group", group, required(checkName)),
    ...Object.entries(scores).flatMap(([id, score]) => {
      if (!ids.has(id)) return [problemAt(`scores.${id}`, "unknown-statement", id)];
      return Number.isInteger(score) && score >= 1 && score <= 5 ? [] : [problemAt(`scores.${id}`, "score-outside", score)];
    }),
  ];
}
