import { levelMetrics, type HypothesisStatus, type LevelMetric } from "../../../domain/plan";
import { wordsOf } from "../../table/choice";
import { columnOf, later, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { money, signedMoney } from "../../table/kinds";
import { isFilled, isOneOf } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { namedIn, partKey, scopeParts, severalKey } from "../kinds/market";
import { hypothesisStatusWords, leverWords, metrics, testOutcomeWords } from "../words";
import { hypothesisInputs } from "./hypothesisInputs";
import { leverCellKeys } from "./leverCells";
import { isComputable, leverSteps } from "./leverSteps";
import { bringsAtBase, bringsEnd, profitOfMargin } from "./leverFormulas";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},0)`);
/** What a lever's cells must hold depends on the lever. */
const ownInputs = hypothesisInputs.filter(({ key }) => !leverCellKeys.some((one) => one === key));
const brought = columnOf((sheet, formula) => `IF(AND(${sheet.cell("valid")}=1,${isComputable(sheet.cell)}),${formula},"")`);

/** What a hypothesis brings, and what of it counts (MODEL.md section 4, coverage); a row that is refused brings nothing. */
export const hypothesisFigures = [
  later(brought("bringsLow", "Brings low", signedMoney, ({ cell }) => bringsEnd(cell, "MIN"))),
  later(brought("brings", "Brings", signedMoney, ({ cell }) => bringsAtBase(cell))),
  later(brought("bringsHigh", "Brings high", signedMoney, ({ cell }) => bringsEnd(cell, "MAX"))),
  /** Of the lever margin, which brings no revenue. */
  later(brought("bringsProfit", "Profit effect", signedMoney, ({ cell }) => profitOfMargin(cell))),
  figure("onPaper", "Counts on paper", money, ({ cell }) => `IF(${isRejected(cell)},0,N(${cell("brings")}))`),
  figure("proven", "Counts as proven", money, ({ cell }) => `IF(${isProven(cell)},N(${cell("brings")}),0)`),
  /** What a target's scope is matched with. */
  step("key", "Calc key", ({ cell }) => severalKey(cell("scope"))),
  later(step("named", "Calc markets named", ({ cell }) => namedIn(cell("key")))),
  ...scopeParts.map((part) => later(step(`part${part}`, `Calc market ${part}`, ({ cell }) => partKey(cell("key"), cell("named"), part)))),
  ...[
    /** The level metric that its lever makes true (a code of Targets), while it is not rejected; else 0. */
    step("levelStep", "Calc level", ({ cell }) => levelCode(cell, `${isRejected(cell)}=FALSE`)),
    /** The same, where it is agreed and has evidence. */
    step("levelProvenStep", "Calc level proven", ({ cell }) => levelCode(cell, isProven(cell))),
  ].map(later),
  ...leverSteps,
  /** 1: nothing in the row is refused, and its market is there. */
  validStep(ownInputs, ({ cell }) => [`${cell("wholeValid")}=1`]),
];

function levelCode(cell: FormulaSheet["cell"], condition: string): string {
  const lever = (metric: LevelMetric): string => isOneOf(cell("lever"), wordsOf(leverWords, metric));
  const code = levelMetrics.reduceRight((rest, metric) => `IF(${lever(metric)},${metrics.indexOf(metric) + 1},${rest})`, "0");
  return `IF(${cell("valid")}=1,IF(${condition},${code},0),0)`;
}

/** A test that refuted it weighs more than its status. */
function isRejected(cell: FormulaSheet["cell"]): string {
  return `OR(${isStatus(cell("status"), "rejected")},${isRefuted(cell)})`;
}

function isProven(cell: FormulaSheet["cell"]): string {
  return `AND(${isStatus(cell("status"), "agreed")},${isFilled(cell("evidence"))},${isRefuted(cell)}=FALSE)`;
}

function isRefuted(cell: FormulaSheet["cell"]): string {
  return isOneOf(cell("outcome"), wordsOf(testOutcomeWords, "refuted"));
}

function isStatus(cell: string, status: HypothesisStatus): string {
  return isOneOf(cell, wordsOf(hypothesisStatusWords, status));
}
