import { columnOf, step } from "../../table/column";
import type { FormulaSheet } from "../../table/formulaSheet";
import { money, price, share, signedMoney, text, volume, anyNumber } from "../../table/kinds";
import { exceeds, isFilled, quoted, roundedUp } from "../../table/sheetFormula";
import { validStep } from "../../table/validity";
import { scopeKey } from "../kinds/market";
import { paidBackWords } from "../words";
import { funnelInputs, laterStages, stageNumbers, type StageNumber } from "./funnelInputs";

type Cell = FormulaSheet["cell"];

const figure = columnOf((sheet, formula) => `IF(${sheet.cell("valid")}=1,${formula},"")`);
/** After the event. */
const result = columnOf(({ cell }, formula) => `IF(${cell("valid")}=1,IF(${cell("counted")}>0,${formula},""),"")`);

/** What a funnel asks for, can deliver and brought (PLAN.md, "Funnel, break-even, evaluation"); blank for a row that is refused. */
export const funnelFigures = [
  figure("breakEvenRevenue", "Break-even revenue", money, ({ cell }) =>
    bothKnown(cell("cost"), cell("margin"), `IF(${cell("margin")}=0,"",IFERROR(${cell("cost")}/${cell("margin")},""))`),
  ),
  figure("breakEvenOrders", "Break-even orders", volume, ({ cell }) =>
    ifKnown(cell("breakEvenRevenue"), roundedUp(`${cell("breakEvenRevenue")}/${cell("orderValue")}`)),
  ),
  figure("orders", "Orders needed", volume, ({ cell }) =>
    ifKnown(
      cell("ordersNeeded"),
      roundedUp(cell("ordersNeeded")),
      ifKnown(cell("revenueNeeded"), roundedUp(`${cell("revenueNeeded")}/${cell("orderValue")}`), cell("breakEvenOrders")),
    ),
  ),
  figure("impossibleAt", "First impossible stage", text, impossibleAt, 20),
  ...needed(1),
  ...needed(2),
  ...needed(3),
  ...needed(4),
  ...needed(5),
  ...needed(6),
  figure("deliverableOrders", "Orders deliverable", anyNumber, ({ cell }) => ofLast(cell, (stage) => cell(`deliverable${stage}`))),
  figure("ceiling", "Funnel ceiling", money, ({ cell }) =>
    ifKnown(cell("deliverableOrders"), `${cell("deliverableOrders")}*${cell("orderValue")}`),
  ),
  result("revenue", "Revenue won", money, ({ cell }) => `${cell("won")}*${cell("orderValue")}`),
  result("profit", "Profit", signedMoney, ({ cell }) =>
    bothKnown(cell("cost"), cell("margin"), `${cell("revenue")}*${cell("margin")}-${cell("cost")}`),
  ),
  result("costPerOrder", "Cost per order", price, ({ cell }) => ifKnown(cell("cost"), ratio(cell("cost"), cell("won")))),
  result("paidBack", "Paid back", text, ({ cell, language }) => {
    const words = paidBackWords[language];
    const isShort = exceeds(cell("cost"), `${cell("revenue")}*${cell("margin")}`);
    return bothKnown(cell("cost"), cell("margin"), `IF(${isShort},${quoted(words.no)},${quoted(words.yes)})`);
  }),
  ...realRate(2),
  ...realRate(3),
  ...realRate(4),
  ...realRate(5),
  ...realRate(6),
  ...against(1),
  ...against(2),
  ...against(3),
  ...against(4),
  ...against(5),
  ...against(6),
  /** What a target's scope is matched with; ";;" where it is of no target. */
  step("key", "Calc key", ({ cell }) => scopeKey(cell("scope"))),
  /** Number of the last stage that is used. */
  step("stages", "Calc stages", ({ cell }) => {
    const isUsed = (stage: StageNumber): string =>
      `OR(${cellsOf(stage)
        .map((key) => isFilled(cell(key)))
        .join(",")})`;
    return stageNumbers.reduce((before, stage) => `IF(IFERROR(${isUsed(stage)},TRUE),${stage},${before})`, "0");
  }),
  /** How many stages have a count from afterwards. */
  step("counted", "Calc counted", ({ cell }) => `COUNT(${stageNumbers.map((stage) => cell(`actual${stage}`)).join(",")})`),
  validStep(funnelInputs, ({ cell }) => {
    return [
      `N(${cell("orderValue")})>0`,
      `${cell("stages")}>0`,
      ...stageNumbers.map((stage) => `IF(${stage}>${cell("stages")},TRUE,${isFilled(cell(`stage${stage}`))})`),
      ...laterStages.map(
        (stage) => `IF(${stage}>${cell("stages")},TRUE,AND(ISNUMBER(${cell(`rate${stage}`)}),N(${cell(`rate${stage}`)})>0))`,
      ),
      `OR(${cell("counted")}=0,${cell("counted")}=${cell("stages")})`,
      `IF(${isFilled(cell("conclusion"))},${isFilled(cell("reason"))},TRUE)`,
    ];
  }),
  ...deliverable(1),
  ...deliverable(2),
  ...deliverable(3),
  ...deliverable(4),
  ...deliverable(5),
  ...deliverable(6),
  /** Orders of the last stage, afterwards. */
  step("won", "Calc won", ({ cell }) => `IF(${cell("counted")}>0,${ofLast(cell, (stage) => `N(${cell(`actual${stage}`)})`)},0)`),
  /** 1: it is known what it can deliver. */
  step("ceilingKnown", "Calc ceiling known", ({ cell }) => `IF(ISNUMBER(${cell("ceiling")}),1,0)`),
  step("ceilingStep", "Calc ceiling", ({ cell }) => `N(${cell("ceiling")})`),
];

/** From the orders back to the top, rounded up at each stage. */
function needed<const Stage extends StageNumber>(stage: Stage) {
  return [
    figure(`needed${stage}` as const, `Needed ${stage}`, volume, ({ cell }) => {
      const next = stage + 1;
      const ofNext = next > stageNumbers.length ? '""' : roundedUp(`N(${cell(`needed${next}`)})/${cell(`rate${next}`)}`);
      const own = `IF(${cell("stages")}=${stage},${cell("orders")},${ofNext})`;
      return `IF(${cell("stages")}<${stage},"",${ifKnown(cell("orders"), own)})`;
    }),
  ];
}

/** Forward from the first stage whose number is known, never above what is available; a step, because only the last one is for people. */
function deliverable<const Stage extends StageNumber>(stage: Stage) {
  return [
    step(`deliverable${stage}` as const, `Calc deliverable ${stage}`, ({ cell }) => {
      const own = cell(`available${stage}`);
      if (stage === 1) return ifKnown(own, own);
      const before = cell(`deliverable${stage - 1}`);
      const flow = `N(${before})*N(${cell(`rate${stage}`)})`;
      return `IF(ISNUMBER(${before}),IF(ISNUMBER(${own}),MIN(${flow},N(${own})),${flow}),${ifKnown(own, own)})`;
    }),
  ];
}

function realRate<const Stage extends StageNumber>(stage: Stage) {
  return [
    result(`realRate${stage}` as const, `Real rate ${stage}`, share, ({ cell }) => {
      const [count, before] = [`N(${cell(`actual${stage}`)})`, `N(${cell(`actual${stage - 1}`)})`];
      return `IF(${cell("stages")}<${stage},"",${ratio(count, before)})`;
    }),
  ];
}

function against<const Stage extends StageNumber>(stage: Stage) {
  return [
    result(`against${stage}` as const, `Against needed ${stage}`, anyNumber, ({ cell }) => {
      const needed = cell(`needed${stage}`);
      return ifKnown(needed, `N(${cell(`actual${stage}`)})-N(${needed})`);
    }),
  ];
}

/** The first from the top with fewer available than needed. */
function impossibleAt({ cell }: FormulaSheet): string {
  return stageNumbers.reduceRight<string>((rest, stage) => {
    const [needed, available] = [cell(`needed${stage}`), cell(`available${stage}`)];
    const isShort = `IF(AND(ISNUMBER(${needed}),ISNUMBER(${available})),${exceeds(`N(${needed})`, `N(${available})`)},FALSE)`;
    return `IF(${isShort},TRIM(${cell(`stage${stage}`)}),${rest})`;
  }, '""');
}

function ofLast(cell: Cell, of: (stage: StageNumber) => string): string {
  return stageNumbers.reduceRight<string>((rest, stage) => `IF(${cell("stages")}=${stage},${of(stage)},${rest})`, '""');
}

function cellsOf(stage: StageNumber): readonly string[] {
  return [`stage${stage}`, ...(stage === 1 ? [] : [`rate${stage}`]), `available${stage}`, `actual${stage}`];
}

function ifKnown(cell: string, then: string, otherwise = '""'): string {
  return `IF(ISNUMBER(${cell}),${then},${otherwise})`;
}

function bothKnown(one: string, other: string, then: string): string {
  return `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${then},"")`;
}

/** Blank where there is nothing to divide by, or where it is not finite. */
function ratio(part: string, whole: string): string {
  return `IF(${whole}=0,"",IFERROR(${part}/${whole},""))`;
}
