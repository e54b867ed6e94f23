import { assessBalance, type Balance, type BalanceAssessment } from "../../domain/balance/balance";
import { balanceOf, withoutStatement, type ScoreRow } from "../../domain/balance/balanceRows";
import { checkBalance } from "../../domain/balance/checkBalance";
import type { PlanProblem } from "../../domain/ground/problem";
import type { DecodedTables } from "../../workbook/tables/decodeTables";
import { usable } from "./usable";

export interface BalanceScan {
  /** Absent: no statement, or what is there cannot be judged. */
  readonly balance?: Balance;
  readonly assessment?: BalanceAssessment;
  /** What is wrong with the whole of it; a single cell is told of in its table. */
  readonly problems: readonly PlanProblem[];
  /** Scores of statements that are not there: they count nowhere. */
  readonly lost: readonly ScoreRow[];
}

/** The balance scan that a workbook holds. */
export function balanceScan({ rows }: Pick<DecodedTables, "rows">): BalanceScan {
  const statements = usable(rows.statements);
  const scores = usable(rows.answers);
  const lost = withoutStatement(statements, scores);
  if (statements.length === 0) return { problems: [], lost };
  const balance = balanceOf(statements, scores);
  const problems = checkBalance(balance);
  return problems.length > 0 ? { problems, lost } : { balance, assessment: assessBalance(balance), problems, lost };
}
