import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../../domain/target/judgeTarget";
import type { FigureId } from "../../../wording/figure";
import { BridgeDrawing } from "../../bridge/BridgeDrawing";
import type { BridgeStep } from "../../bridge/bridgeLayout";
import { FigureList } from "../../figures/FigureList";
import { SectionHead } from "../../frame/SectionHead";
import { Spoken } from "../../frame/Spoken";
import { useText } from "../../text/text";
import { useBridge } from "../../bridge/useBridge";

export interface BridgeProps {
  readonly assessment: ComputedTarget;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** From base to target: what market and price bring, and, as an outline because it is not there yet, what has to be won. */
export function Bridge({ assessment, fromLabel, toLabel }: BridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { revenueBase, requiredRevenue, ask, marketCeiling } = assessment;
  const last = ask.toBeWon < 0 ? words.target.steps.toGive : words.target.steps.toBeWon;
  const steps: readonly (BridgeStep & { readonly figure: FigureId })[] = [
    { name: fromLabel, amount: revenueBase, is: "total", figure: "revenueBase" },
    { name: words.target.steps.market, amount: ask.market, is: "step", figure: "askMarket" },
    { name: words.target.steps.price, amount: ask.price, is: "step", figure: "askPrice" },
    { name: last, amount: ask.toBeWon, is: "wish", figure: "gap" },
    { name: toLabel, amount: requiredRevenue, is: "total", figure: "requiredRevenue" },
  ];
  const { box, layout, unit, words: fitting, drawing } = useBridge(steps, marketCeiling);
  const listed = fitting.isBare || fitting.hidesAmounts ? steps : steps.filter(({ is }) => is !== "total");
  return (
    <section>
      <SectionHead title={words.target.bridgeTitle}>{unit}</SectionHead>
      <div ref={box}>
        <BridgeDrawing
          {...drawing}
          label={words.target.bridgeLabel(steps.map(({ name, amount }) => `${name} ${numbers.money(amount)}`).join(", "))}
          ceilingName={words.target.marks.market}
        />
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <FigureList figures={listed} />
      <p className={styles.order}>{words.target.bridgeOrder}</p>
    </section>
  );
}

const useStyles = makeStyles({
  order: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
