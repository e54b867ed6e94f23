import type { LeakName } from "../../../domain/leakage/leakage";
import { columnOf, step, type InputColumn } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { anyNumber, signedMoney, text } from "../../table/kinds";
import { quoted } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { leakWords } from "../words";

type Cell = FormulaSheet["cell"];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);
/** Where the year before is there as well, with sales. */
const compared = columnOf((sheet, formula) => `IF(${sheet.cell("before")}=1,${formula},"")`);

/** Of equal leaks the first is the largest, as in the model. */
const leaks = ["marginLeak", "marketingAndSalesLeak", "otherCostsLeak", "workingCapitalLeak"] as const satisfies readonly LeakName[];

/** The leaks between expected and real profit, and between expected and real cash (PLAN.md, "Profit leakage"). */
export function leakageFigures(inputs: readonly InputColumn[]) {
  return [
    figure("profit", "Profit", signedMoney, ({ cell }) => profitOf(cell, "own")),
    figure(
      "contributionPerEuro",
      "Contribution per euro of marketing and sales",
      anyNumber,
      ({ cell }) => `IF(${cell("ownSales")}=0,"",IFERROR(${cell("ownRevenue")}*${cell("ownMargin")}/${cell("ownSales")},""))`,
    ),
    compared("expectedProfit", "Expected profit", signedMoney, ({ cell }) => `(${profitOf(cell, "last")})*${cell("scale")}`),
    compared(
      "marginLeak",
      "Leak in the margin",
      signedMoney,
      ({ cell }) => `${cell("ownRevenue")}*(${cell("lastMargin")}-${cell("ownMargin")})`,
    ),
    compared("marketingAndSalesLeak", "Leak in marketing and sales", signedMoney, ({ cell }) => beyond(cell, "Sales")),
    compared("otherCostsLeak", "Leak in other costs", signedMoney, ({ cell }) => beyond(cell, "Costs")),
    compared(
      "expectedCash",
      "Expected cash",
      signedMoney,
      ({ cell }) => `${cell("expectedProfit")}-${cell("lastCapital")}*(${cell("scale")}-1)`,
    ),
    compared("workingCapitalLeak", "Leak in working capital", signedMoney, ({ cell }) => beyond(cell, "Capital")),
    compared("cash", "Cash", signedMoney, ({ cell }) => `${cell("profit")}-(${cell("ownCapital")}-${cell("lastCapital")})`),
    compared(
      "largest",
      "Largest leak",
      text,
      ({ cell, language }) => {
        const most = `MAX(${leaks.map(cell).join(",")})`;
        const named = leaks.reduceRight((rest, leak) => `IF(${cell(leak)}=${most},${quoted(leakWords[language][leak])},${rest})`, '""');
        return `IF(${most}>0,${named},"")`;
      },
      24,
    ),
    step("yearNumber", "Calc year number", ({ cell }) => `IF(ISNUMBER(${cell("year")}),${cell("year")},0)`),
    /** 1: nothing in the row is refused, and no other row is about the same year. */
    validStep(inputs, ({ cell, column }) => [
      `N(${cell("contributionMargin")})<=1`,
      `SUMPRODUCT(--(${column("leakage", "yearNumber")}=${cell("yearNumber")}))=1`,
    ]),
    /** 0 for a row that is refused. */
    step("yearStep", "Calc year", ({ cell }) => `IF(${cell("valid")}=1,${cell("yearNumber")},0)`),
    own("ownRevenue", "Calc revenue", "revenue"),
    own("ownMargin", "Calc margin", "contributionMargin"),
    own("ownSales", "Calc sales", "marketingAndSales"),
    own("ownCosts", "Calc costs", "otherCosts"),
    own("ownCapital", "Calc capital", "workingCapital"),
    last("lastRevenue", "Calc last revenue", "ownRevenue"),
    last("lastMargin", "Calc last margin", "ownMargin"),
    last("lastSales", "Calc last sales", "ownSales"),
    last("lastCosts", "Calc last costs", "ownCosts"),
    last("lastCapital", "Calc last capital", "ownCapital"),
    /** 1: there are figures of the year before to compare by. */
    step("before", "Calc before", ({ cell }) => `IF(${cell("valid")}=1,IF(${cell("lastRevenue")}>0,1,0),0)`),
    /** How many times the revenue of the year before. */
    step("scale", "Calc scale", ({ cell }) => `IF(${cell("before")}=1,${cell("ownRevenue")}/${cell("lastRevenue")},0)`),
  ];
}

function own<const Key extends string>(key: Key, header: string, input: string) {
  return step(key, header, ({ cell }) => `IF(${cell("valid")}=1,${cell(input)},0)`);
}

function last<const Key extends string>(key: Key, header: string, of: string) {
  return step(
    key,
    header,
    ({ cell, column }) => `SUMPRODUCT((${column("leakage", "yearStep")}=${cell("yearStep")}-1)*${column("leakage", of)})`,
  );
}

function profitOf(cell: Cell, year: "own" | "last"): string {
  return `${cell(`${year}Revenue`)}*${cell(`${year}Margin`)}-${cell(`${year}Sales`)}-${cell(`${year}Costs`)}`;
}

/** What it took more than revenue grew. */
function beyond(cell: Cell, amount: "Sales" | "Costs" | "Capital"): string {
  return `${cell(`own${amount}`)}-${cell(`last${amount}`)}*${cell("scale")}`;
}
