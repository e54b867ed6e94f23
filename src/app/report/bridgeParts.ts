import type { ChartCells, ChartData, ChartSeries, PageContent, PageFormula, PagePart } from "../../workbook/page/page";
import { number, quoted } from "../../workbook/table/sheetFormula";
import type { ReportWords } from "../../wording/everyLanguage";
import type { LinkedRow } from "./linkedRows";
import type { Reporting } from "./reporting";
import type { Term } from "./tableCells";

type Colour = "total" | "given" | "proven" | "paper" | "open" | "beyond" | "down";

/** A column of the waterfall: a level that stands on the ground, or a step from the one before. */
interface Step {
  readonly name: string;
  /** In place of `name` where the step goes down. */
  readonly downName?: string;
  readonly colour: Exclude<Colour, "down">;
  readonly amount: Term;
}

/** The bridge of the company's target, else of the one that asks for most: from today to what it asks for, and where the market's ceiling cuts it. */
export function bridgeParts(
  of: Reporting,
  rows: readonly LinkedRow[],
): readonly { readonly title: string; readonly parts: readonly PagePart[] }[] {
  const { cells, words, numbers } = of;
  const row = rows.find((one) => cells.figure("targets", one, "requiredRevenue").value !== "");
  if (!row || !cells.has("targets", "baselineRevenue", "gap", "marketCeiling")) return [];
  const steps = stepsOf(of, row);
  const value = cells.valueOf("targets", row, "value");
  const isShown = typeof value === "number" && row.metric !== "profit";
  return [
    {
      title: isShown ? words.bridge(row.label, numbers.typedPercent(value, row.metric !== "share")) : words.bridgeAlone,
      parts: [
        {
          is: "chart",
          name: bridgeName,
          description: words.bridgeText,
          height: 13,
          series: bridgeSeries(words),
          data: (at) => dataOf(of, steps, at),
          note: (at) => noteOf(of, steps, at),
        },
      ],
    },
  ];
}

/** Not translated: a later run finds its chart by it. */
export const bridgeName = "Growth Ceiling bridge";

function stepsOf({ cells, words }: Reporting, row: LinkedRow): readonly Step[] {
  const term = (key: Parameters<typeof cells.number<"targets">>[2]): Term => cells.number("targets", row, key);
  const { step } = words;
  const [now, baseline, asked, ceiling] = [term("revenueBase"), term("baselineRevenue"), term("requiredRevenue"), term("marketCeiling")];
  const gap: Term = { formula: `MAX(${term("gap").formula},0)`, value: Math.max(term("gap").value, 0) };
  const hasParts = cells.has("targets", "askMarket", "askPrice");
  const given: readonly Step[] = hasParts
    ? [
        { name: step.market, colour: "given", amount: term("askMarket") },
        { name: step.price, colour: "given", amount: term("askPrice") },
      ]
    : [
        {
          name: step.marketAndPrice,
          colour: "given",
          amount: { formula: `${baseline.formula}-${now.formula}`, value: baseline.value - now.value },
        },
      ];
  const none: Term = { formula: "0", value: 0 };
  const [proven, paper] = cells.has("targets", "proven", "onPaper") ? [term("proven"), term("onPaper")] : [none, none];
  const agreed: Term = { formula: `MIN(${gap.formula},${proven.formula})`, value: Math.min(gap.value, proven.value) };
  const claimed: Term = {
    formula: `MAX(0,MIN(${gap.formula},${paper.formula})-${agreed.formula})`,
    value: Math.max(0, Math.min(gap.value, paper.value) - agreed.value),
  };
  const reached: Term = {
    formula: `(${baseline.formula}+${agreed.formula}+${claimed.formula})`,
    value: baseline.value + agreed.value + claimed.value,
  };
  const open: Term = {
    formula: `MAX(0,MIN(${asked.formula},${ceiling.formula})-${reached.formula})`,
    value: Math.max(0, Math.min(asked.value, ceiling.value) - reached.value),
  };
  return [
    { name: step.today, colour: "total", amount: now },
    ...given,
    { name: step.proven, colour: "proven", amount: agreed },
    { name: step.paper, colour: "paper", amount: claimed },
    { name: step.open, colour: "open", amount: open },
    {
      name: step.beyond,
      downName: step.less,
      colour: "beyond",
      amount: { formula: `${asked.formula}-${reached.formula}-${open.formula}`, value: asked.value - reached.value - open.value },
    },
    { name: step.target, colour: "total", amount: asked },
  ];
}

const colours = ["total", "given", "proven", "paper", "open", "beyond", "down"] as const satisfies readonly Colour[];

/** What stands on one another in its columns. */
export function bridgeSeries({ step }: ReportWords): readonly ChartSeries[] {
  return [
    { name: step.start },
    { name: step.total, fill: "1B2A41" },
    { name: step.given, fill: "0F6CBD" },
    { name: step.proven, fill: "0E7A5F" },
    { name: step.paper, fill: "9CCFC0" },
    { name: step.open, fill: "FFFFFF", outline: "B3261E" },
    { name: step.beyond, fill: "B3261E" },
    { name: step.down, fill: "8A94A3" },
  ];
}

/** Columns of the data: name, amount, level, label, what carries it, one for each colour, and (once) where the axis starts. */
const at = { name: 0, amount: 1, level: 2, label: 3, start: 4, colours: 5, axis: 5 + colours.length } as const;

function dataOf({ words, unit, numbers }: Reporting, steps: readonly Step[], address: ChartCells): ChartData {
  const { step } = words;
  const levels = levelsOf(steps);
  const lowest = axisOf(levels);
  const axis = address(0, at.axis);
  const last = steps.length - 1;
  const range = `${address(0, at.level)}:${address(last, at.level)}`;
  const spread = `(MAX(${range})-MIN(${range}))`;
  const axisFormula: PageFormula = {
    formula: `=IF(OR(MIN(${range})<=0,MIN(${range})<MAX(${range})*0.5),0,MAX(0,ROUNDDOWN(MIN(${range})-${spread}*0.5,0-INT(LOG10(MAX(1,${spread}))))))`,
    value: known(lowest),
  };
  const rows = steps.map(({ name, downName = name, colour, amount }, row): readonly PageContent[] => {
    const isTotal = colour === "total";
    const [own, level, before] = [address(row, at.amount), address(row, at.level), address(row - 1, at.level)];
    const [levelNow, levelBefore] = [levels[row] ?? 0, levels[row - 1] ?? 0];
    const shown = `FIXED(${own}/${unit.size},0)`;
    const sign = isTotal ? "" : `IF(ROUND(${own}/${unit.size},0)>0,"+","")&`;
    const called = downName === name ? quoted(name) : `IF(${own}<0,${quoted(downName)},${quoted(name)})`;
    const label = `${amount.value < 0 ? downName : name}\n${isTotal ? "" : signOf(amount.value / unit.size)}${whole(amount.value / unit.size, numbers.culture)}`;
    const share = (of: Colour): PageFormula | number => {
      if (isTotal) return of === "total" ? { formula: `=${own}-${axis}`, value: known(amount.value - lowest) } : 0;
      if (of === "down") return { formula: `=MAX(0,0-${own})`, value: known(Math.max(0, -amount.value)) };
      return of === colour ? { formula: `=MAX(0,${own})`, value: known(Math.max(0, amount.value)) } : 0;
    };
    return [
      name,
      { formula: `=${amount.formula}`, value: known(amount.value) },
      { formula: isTotal ? `=${own}` : `=${before}+${own}`, value: known(levelNow) },
      { formula: `=${called}&CHAR(10)&${sign}${shown}`, value: Number.isNaN(amount.value) ? null : label },
      isTotal ? 0 : { formula: `=MIN(${before},${level})-${axis}`, value: known(Math.min(levelBefore, levelNow) - lowest) },
      ...colours.map(share),
      row === 0 ? axisFormula : null,
    ];
  });
  return {
    headers: [step.name, step.amount, step.level, step.label, ...bridgeSeries(words).map(({ name }) => name), step.axis],
    labels: at.label,
    rows,
  };
}

function noteOf({ words, unit, numbers }: Reporting, steps: readonly Step[], address: ChartCells): PageFormula {
  const lowest = axisOf(levelsOf(steps));
  const axis = address(0, at.axis);
  return {
    formula: `=IF(${axis}=0,${quoted(words.zero)},${quoted(words.notZero)}&FIXED(${axis}/${number(unit.size)},0)&".")`,
    value: Number.isNaN(lowest) ? null : lowest === 0 ? words.zero : `${words.notZero}${whole(lowest / unit.size, numbers.culture)}.`,
  };
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function levelsOf(steps: readonly Step[]): readonly number[] {
  let level = 0;
  return steps.map(({ colour, amount }) => (level = colour === "total" ? amount.value : level + amount.value));
}

/** Where the columns start: at zero, or so far below the lowest level that the steps take most of the height. */
function axisOf(levels: readonly number[]): number {
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  if (least <= 0 || least < most * 0.5) return 0;
  const place = 10 ** Math.floor(Math.log10(Math.max(1, most - least)));
  return Math.max(0, Math.trunc((least - (most - least) * 0.5) / place) * place);
}

function whole(value: number, culture: string): string {
  return new Intl.NumberFormat(culture, { maximumFractionDigits: 0 }).format(Math.round(value) || 0);
}

function signOf(value: number): string {
  return Math.round(value) > 0 ? "+" : "";
}
