import { balanceColours, balancedFrom, type BalanceColour, type ColourPosition } from "../../../domain/balance/balance";
import { wordsOf } from "../../table/choice";
import { columnOf, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { stepNumber, text } from "../../table/kinds";
import type { Kind } from "../../table/kind";
import { exceeds, isOneOf, quoted } from "../../table/sheetFormula";
import { colourPositionWords, colourWords } from "../words";

type Cell = FormulaSheet["cell"];

const mean: Kind<unknown> = { ...stepNumber, format: "0.00" };
const points: Kind<unknown> = { ...stepNumber, format: "0.0" };

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);
/** Given while each colour has as many statements as the others. */
const whileEven = columnOf((sheet, formula) => `IF(AND(${sheet.cell("valid")}=1,${sheet.cell("even")}=1),${formula},"")`);

/** What a statement and its colour come to (PLAN.md, "Balance scan"). */
export const statementFigures = [
  figure("answers", "Answers", stepNumber, (sheet) => (sheet.has("answers") ? `SUMPRODUCT(${isAnswered(sheet)})` : "0"), 11),
  figure("mean", "Mean score", mean, ({ cell }) => `IF(${cell("known")}=1,${cell("meanStep")},"")`, 12),
  figure("range", "Between groups", mean, range, 16),
  whileEven(
    "colourScore",
    "Score of the colour",
    points,
    (sheet) => colourChoice(sheet.cell, (colour) => scoreOrBlank(sheet.cell, colour)),
    20,
  ),
  whileEven("position", "Position of the colour", text, position, 22),
  step("known", "Calc known", (sheet) => `IF(${sheet.cell("valid")}=1,IF(${answerCount(sheet)}>0,1,0),0)`),
  step("meanStep", "Calc mean", (sheet) => `IF(${sheet.cell("known")}=1,${scoreSum(sheet)}/${answerCount(sheet)},0)`),
  step("colourCode", "Calc colour", ({ cell }) => `IF(${cell("valid")}=1,${colourChoice(cell, (_, index) => String(index + 1))},0)`),
  step("even", "Calc even", (sheet) => {
    const [red, blue, green] = balanceColours.map((_, index) => `SUMPRODUCT(--(${sheet.column("statements", "colourCode")}=${index + 1}))`);
    return `IF(AND(${red}>0,${red}=${blue},${blue}=${green}),1,0)`;
  }),
  ...balanceColours.map((colour, index) => scoreStep(colour, index)),
];

/** The score of one colour; 0 - 1 where it has no answers. */
function scoreStep<const Colour extends BalanceColour>(colour: Colour, index: number) {
  return step(colour, `Calc ${colour}`, ({ column }) => {
    const of = (key: string) => `SUMPRODUCT((${column("statements", "colourCode")}=${index + 1})*${column("statements", key)})`;
    return `IF(${of("known")}=0,(0-1),25*(${of("meanStep")}/${of("known")}-1))`;
  });
}

function isAnswered({ cell, column }: FormulaSheet): string {
  return `EXACT(${column("answers", "key")},${cell("key")})*${column("answers", "valid")}`;
}

function answerCount(sheet: FormulaSheet): string {
  return sheet.has("answers") ? `SUMPRODUCT(${isAnswered(sheet)})` : "0";
}

function scoreSum(sheet: FormulaSheet): string {
  return sheet.has("answers") ? `SUMPRODUCT(${isAnswered(sheet)}*${sheet.column("answers", "scoreStep")})` : "0";
}

/** From the group that agrees least to the one that agrees most: both lie between 1 and 5, and 6 less the one is largest where it is least. */
function range(sheet: FormulaSheet): string {
  if (!sheet.has("answers")) return '""';
  const means = sheet.column("answers", "groupMean");
  const most = `SUMPRODUCT(MAX(${isAnswered(sheet)}*${means}))`;
  const least = `(6-SUMPRODUCT(MAX(${isAnswered(sheet)}*(6-${means}))))`;
  return `IF(${sheet.cell("known")}=1,${most}-${least},"")`;
}

function colourChoice(cell: Cell, valueOf: (colour: BalanceColour, index: number) => string): string {
  return balanceColours.reduceRight(
    (rest, colour, index) => `IF(${isOneOf(cell("colour"), wordsOf(colourWords, colour))},${valueOf(colour, index)},${rest})`,
    '""',
  );
}

function scoreOrBlank(cell: Cell, colour: BalanceColour): string {
  return `IF(${cell(colour)}<0,"",${cell(colour)})`;
}

function position({ cell, language }: FormulaSheet): string {
  const words = colourPositionWords[language];
  const said = (one: ColourPosition) => quoted(words[one]);
  const scores = balanceColours.map((colour) => cell(colour));
  const [least, highest] = [`MIN(${scores.join(",")})`, `${balancedFrom}*MAX(${scores.join(",")})`];
  const own = colourChoice(cell, (colour) => cell(colour));
  const isBehind = (score: string) => exceeds(highest, score);
  return `IF(${least}<0,"",IF(${isBehind(`N(${own})`)},${said("lagging")},IF(${isBehind(least)},${said("dominant")},${said("white")})))`;
}
