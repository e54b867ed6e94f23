import type { Check } from "../../src/app/check/check";
import { applyEdits } from "../../src/app/write/applyEdits";
import { editsToSaveRows } from "../../src/app/write/editsToSaveRows";
import type { Writing } from "../../src/app/write/writing";
import { assessBalance, groupRange, type BalanceColour, type ColourPosition } from "../../src/domain/balance/balance";
import { balanceOf, type ScoreRow, type StatementRow } from "../../src/domain/balance/balanceRows";
import { checkBalance } from "../../src/domain/balance/checkBalance";
import { kpisWith, unexplainedTarget, type CheckIn, type KpiRow, type KpiChangeRow } from "../../src/domain/kpi/checkIn";
import { assessKpis } from "../../src/domain/kpi/kpiFlow";
import type { Language } from "../../src/workbook/language";
import type { WorkbookHost } from "../../src/workbook/port";
import type { TableKey } from "../../src/workbook/tableKey";
import { colourPositionWords, kpiFieldWords, kpiRuleWords, reasonMissingWords } from "../../src/workbook/tables/words";

/** The quarters and the balance scan of a plan, as their tables hold them. */
export interface RhythmTables {
  readonly kpis: readonly KpiRow[];
  readonly checkIns: readonly CheckIn[];
  readonly kpiChanges: readonly KpiChangeRow[];
  readonly statements: readonly StatementRow[];
  readonly answers: readonly ScoreRow[];
}

/** Writes each table at once; in whichever order, their formulas follow. */
export async function saveRhythm(host: WorkbookHost, writing: Writing, tables: RhythmTables): Promise<Check> {
  let { check } = writing;
  for (const table of ["kpis", "checkIns", "statements", "answers", "kpiChanges"] as const) {
    const wanted = tables[table].map((row) => ({ row }));
    const edits = editsToSaveRows({ ...writing, check }, table, { present: [], wanted: wanted as never });
    if (edits.length > 0) check = await applyEdits(host, check, edits);
  }
  return check;
}

type Figures = Readonly<Record<string, number | string | null>>;

/** What the sheet should say of each row, by the domain. */
export function rhythmFigures(tables: RhythmTables, language: Language): readonly (readonly [TableKey, number, Figures])[] {
  return [
    ...kpiFigures(tables, language).map((figures, row) => ["kpis", row, figures] as const),
    ...statementFigures(tables, language).map((figures, row) => ["statements", row, figures] as const),
  ];
}

function kpiFigures({ kpis, checkIns, kpiChanges }: RhythmTables, language: Language): readonly Figures[] {
  const whole = kpisWith(kpis, checkIns, kpiChanges);
  const quarters = assessKpis(whole);
  return whole.map(({ quarter, team, name, actual }, row): Figures => {
    const own = quarters.find((one) => one.quarter === quarter && one.team === team);
    const assessed = own?.kpis.find((one) => one.name === name);
    return {
      actual: actual ?? null,
      progress: assessed?.progress ?? null,
      missing: assessed?.missing.map((field) => kpiFieldWords[language][field]).join(", ") ?? null,
      rules: own?.problems.map((rule) => kpiRuleWords[language][rule]).join(", ") ?? null,
      unexplained: assessed?.changeWithoutReason === true || unexplainedTarget(kpis[row] ?? {}) ? reasonMissingWords[language] : null,
    };
  });
}

function statementFigures({ statements, answers }: RhythmTables, language: Language): readonly Figures[] {
  const balance = balanceOf(statements, answers);
  const assessed = checkBalance(balance).length === 0 ? assessBalance(balance) : undefined;
  const place = (colour: BalanceColour): ColourPosition => {
    if (assessed?.balanced === true) return "white";
    return assessed?.lagging.includes(colour) === true ? "lagging" : "dominant";
  };
  return balance.statements.map(({ id, colour }): Figures => {
    const scores = balance.answers.flatMap(({ scores: own }) => own[id] ?? []);
    const isJudged = assessed !== undefined && assessed.balanced !== null;
    return {
      answers: scores.length,
      mean: scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length,
      range: groupRange(balance, id)?.range ?? null,
      colourScore: assessed?.scores[colour] ?? null,
      position: isJudged ? colourPositionWords[language][place(colour)] : null,
    };
  });
}
