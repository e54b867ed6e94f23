import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../domain/judgeTarget";
import type { FigureId } from "../../wording/figure";
import { bridgeUnit, bridgeWords } from "../components/bridgeWords";
import { layOutBridge, type BridgeBar, type BridgeStep } from "../components/bridgeLayout";
import { useText } from "../components/text";
import { useWidth } from "../components/useWidth";
import { BridgeDrawing } from "../components/BridgeDrawing";
import { Figure } from "../components/Figure";
import { SectionHead } from "../components/SectionHead";
import { Spoken } from "../components/Spoken";

export interface BridgeProps {
  readonly assessment: ComputedTarget;
  readonly fromLabel: string;
  readonly toLabel: string;
}

const height = 176;
const axisAt = 148;

/** From base to target: what market and price bring, and, as an outline because it is not there yet, what has to be won. */
export function Bridge({ assessment, fromLabel, toLabel }: BridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const { revenueBase, requiredRevenue, ask, marketCeiling } = assessment;
  const pitch = width / 5;
  const unit = bridgeUnit(Math.max(Math.abs(revenueBase), Math.abs(requiredRevenue)), pitch);
  const unitName = { 1: "", 1000: numbers.plain(1000), 1000000: words.number.million }[unit.size];
  const last = ask.toBeWon < 0 ? words.target.steps.toGive : words.target.steps.toBeWon;
  const steps: readonly (BridgeStep & { readonly figure: FigureId })[] = [
    { name: fromLabel, amount: revenueBase, is: "total", figure: "revenueBase" },
    { name: words.target.steps.market, amount: ask.market, is: "step", figure: "askMarket" },
    { name: words.target.steps.price, amount: ask.price, is: "step", figure: "askPrice" },
    { name: last, amount: ask.toBeWon, is: "wish", figure: "gap" },
    { name: toLabel, amount: requiredRevenue, is: "total", figure: "requiredRevenue" },
  ];
  const layout = layOutBridge(steps, { width, top: 20, bottom: axisAt }, marketCeiling);
  const write = (bar: BridgeBar) => `${bar.is === "total" || bar.amount < 0 ? "" : "+"}${numbers.plain(bar.amount / unit.size, unit.decimals)}`;
  const { nameLines, isBare, hidesAmounts } = bridgeWords(steps.map(({ name }) => name), layout.bars.map(write), pitch);
  const listed = isBare || hidesAmounts ? steps : steps.filter(({ is }) => is !== "total");
  return (
    <section>
      <SectionHead title={words.target.bridgeTitle}>{`${numbers.currencySign}\u00A0${unitName}`}</SectionHead>
      <div ref={box}>
        <BridgeDrawing
          layout={layout}
          width={width}
          height={height}
          axisAt={axisAt}
          isBare={isBare}
          hidesAmounts={hidesAmounts}
          nameLines={nameLines}
          label={words.target.bridgeLabel(steps.map(({ name, amount }) => `${name} ${numbers.money(amount)}`).join(", "))}
          ceilingName={words.target.marks.market}
          write={write}
        />
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <dl className={styles.figures}>
        {listed.map(({ name, figure }) => (
          <div key={figure}>
            <dt>{name}</dt>
            <dd>
              <Figure figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.order}>{words.target.bridgeOrder}</p>
    </section>
  );
}

const useStyles = makeStyles({
  order: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& div": { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});
