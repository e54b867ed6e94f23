import { largestAmount } from "../../domain/ground/limits";
import { lastSerial } from "./dateSerial";
import { columnOf, later, step } from "./figureColumn";
import { hasNoError, isBlank, isBlankOrBetween, isFilled, isOneOf, nameKey } from "./sheetFormula";
import type { FormulaSheet, TableColumn } from "./tableSchema";
import { levelMetrics, type LevelMetric } from "../../domain/plan";
import { metrics, allSegmentsWords, hypothesisStatusWords, leverWords, roleWords, type Words } from "./words";

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},0)`);

/** Key of a hypothesis on all markets. No market can be called so. */
export const allKey = ";all;";

/** What a hypothesis counts for (MODEL.md section 4, coverage); 0 for a row that is refused. */
export const hypothesisFigures: readonly TableColumn[] = [
  figure(
    "onPaper",
    "Counts on paper",
    "Telt op papier",
    "money",
    ({ cell }) => `IF(${isStatus(cell("status"), "rejected")},0,${cell("impactBase")})`,
  ),
  figure(
    "proven",
    "Counts as proven",
    "Telt als bewezen",
    "money",
    ({ cell }) => `IF(AND(${isStatus(cell("status"), "agreed")},${isFilled(cell("evidence"))}),${cell("impactBase")},0)`,
  ),
  /** What a target's scope is matched with. */
  step(
    "key",
    "Calc key",
    "Reken sleutel",
    ({ cell }) => `IFERROR(IF(${isOneOf(cell("scope"), Object.values(allSegmentsWords))},"${allKey}",${nameKey(cell("scope"))}),";;")`,
  ),
  ...[
    /** The level metric that its lever makes true (a code of Targets), while it is not rejected; else 0. */
    step("levelStep", "Calc level", "Reken niveau", ({ cell }) => levelCode(cell, `${isStatus(cell("status"), "rejected")}=FALSE`)),
    /** The same, where it is agreed and has evidence. */
    step("levelProvenStep", "Calc level proven", "Reken niveau bewezen", ({ cell }) =>
      levelCode(cell, `AND(${isStatus(cell("status"), "agreed")},${isFilled(cell("evidence"))})`),
    ),
  ].map(later),
  /** 1: nothing in the row is refused, and its market is there. */
  step("valid", "Calc valid", "Reken geldig", (sheet) => `IF(IFERROR(AND(${validity(sheet).join(",")}),FALSE),1,0)`),
];

function validity({ cell, column }: FormulaSheet): readonly string[] {
  const [low, base, high] = [cell("impactLow"), cell("impactBase"), cell("impactHigh")];
  const isThere = `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))>0`;
  return [
    `ISNUMBER(${base})`,
    isBlankOrBetween(base, 0, largestAmount),
    isBlankOrBetween(low, -largestAmount, largestAmount),
    isBlankOrBetween(high, 0, largestAmount),
    `IF(ISNUMBER(${low}),N(${low})<=N(${base}),TRUE)`,
    `IF(ISNUMBER(${high}),N(${base})<=N(${high}),TRUE)`,
    isBlankOrWord(cell("lever"), leverWords),
    isBlankOrWord(cell("role"), roleWords),
    isBlankOrWord(cell("status"), hypothesisStatusWords),
    isBlankOrBetween(cell("evidenceDate"), 1, lastSerial),
    isBlankOrBetween(cell("testDate"), 1, lastSerial),
    hasNoError(["id", "claim", "evidence", "owner", "refutedBy"].map(cell)),
    `OR(${cell("key")}="${allKey}",${isThere})`,
    `${cell("key")}<>";;"`,
  ];
}

function levelCode(cell: FormulaSheet["cell"], condition: string): string {
  const lever = (metric: LevelMetric): string => isOneOf(cell("lever"), [metric, leverWords.en[metric], leverWords.nl[metric]]);
  const code = levelMetrics.reduceRight((rest, metric) => `IF(${lever(metric)},${metrics.indexOf(metric) + 1},${rest})`, "0");
  return `IF(${cell("valid")}=1,IF(${condition},${code},0),0)`;
}

function isBlankOrWord<Code extends string>(cell: string, words: Words<Code>): string {
  const codes = Object.keys(words.en) as Code[];
  const known = codes.flatMap((code) => [code, words.en[code], words.nl[code]].map((word) => word.toLowerCase()));
  return `OR(${isBlank(cell)},${isOneOf(cell, known)})`;
}

function isStatus(cell: string, status: keyof (typeof hypothesisStatusWords)["en"]): string {
  return isOneOf(cell, [hypothesisStatusWords.en[status], hypothesisStatusWords.nl[status]]);
}
