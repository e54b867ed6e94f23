import { levelMetrics, type HypothesisStatus, type LevelMetric } from "../../../domain/plan";
import { wordsOf } from "../../table/choice";
import { column, columnOf, later, required, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { date, money, signedMoney, text } from "../../table/kinds";
import { isFilled, isOneOf } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { oneScope, scopeKey } from "../kinds/market";
import { hypothesisStatus, hypothesisStatusWords, lever, leverWords, metrics, role } from "../words";

export const hypothesisInputs = [
  required(column("scope", "Segment", oneScope, 24)),
  column("lever", "Lever", lever, 16),
  column("claim", "Claim", text, 40),
  column("impactLow", "Impact low", signedMoney, 14),
  required(column("impactBase", "Impact base", money, 14)),
  column("impactHigh", "Impact high", money, 14),
  column("evidence", "Evidence", text, 36),
  column("evidenceDate", "Evidence date", date, 12),
  column("owner", "Owner", text, 16),
  column("role", "Role", role, 12),
  column("status", "Status", hypothesisStatus, 13),
  column("refutedBy", "Refuted by", text, 30),
  column("testDate", "Tested on", date, 12),
];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},0)`);

/** What a hypothesis counts for (MODEL.md section 4, coverage); 0 for a row that is refused. */
export const hypothesisFigures = [
  figure("onPaper", "Counts on paper", money, ({ cell }) => `IF(${isStatus(cell("status"), "rejected")},0,${cell("impactBase")})`),
  figure(
    "proven",
    "Counts as proven",
    money,
    ({ cell }) => `IF(AND(${isStatus(cell("status"), "agreed")},${isFilled(cell("evidence"))}),${cell("impactBase")},0)`,
  ),
  /** What a target's scope is matched with. */
  step("key", "Calc key", ({ cell }) => scopeKey(cell("scope"))),
  ...[
    /** The level metric that its lever makes true (a code of Targets), while it is not rejected; else 0. */
    step("levelStep", "Calc level", ({ cell }) => levelCode(cell, `${isStatus(cell("status"), "rejected")}=FALSE`)),
    /** The same, where it is agreed and has evidence. */
    step("levelProvenStep", "Calc level proven", ({ cell }) =>
      levelCode(cell, `AND(${isStatus(cell("status"), "agreed")},${isFilled(cell("evidence"))})`),
    ),
  ].map(later),
  /** 1: nothing in the row is refused, and its market is there. */
  validStep(hypothesisInputs, ({ cell }) => {
    const [low, base, high] = [cell("impactLow"), cell("impactBase"), cell("impactHigh")];
    return [`IF(ISNUMBER(${low}),N(${low})<=N(${base}),TRUE)`, `IF(ISNUMBER(${high}),N(${base})<=N(${high}),TRUE)`];
  }),
];

function levelCode(cell: FormulaSheet["cell"], condition: string): string {
  const lever = (metric: LevelMetric): string => isOneOf(cell("lever"), wordsOf(leverWords, metric));
  const code = levelMetrics.reduceRight((rest, metric) => `IF(${lever(metric)},${metrics.indexOf(metric) + 1},${rest})`, "0");
  return `IF(${cell("valid")}=1,IF(${condition},${code},0),0)`;
}

function isStatus(cell: string, status: HypothesisStatus): string {
  return isOneOf(cell, wordsOf(hypothesisStatusWords, status));
}
