import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../domain/assessSegment";
import { fullBridge, type BridgeOrder } from "../../domain/fullBridge";
import type { FigureId } from "../../wording/figure";
import { layOutBridge, type BridgeBar, type BridgeStep } from "../components/bridgeLayout";
import { bridgeUnit, bridgeWords } from "../components/bridgeWords";
import { useText } from "../components/text";
import { useWidth } from "../components/useWidth";
import { BridgeDrawing } from "../components/BridgeDrawing";
import { Figure } from "../components/Figure";
import { Spoken } from "../components/Spoken";

export interface MarketBridgeProps {
  readonly computed: ComputedSegment;
  readonly horizonYears: number;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly order: BridgeOrder;
  readonly onOrder: (order: BridgeOrder) => void;
}

const height = 176;
const axisAt = 148;

/** From one market's revenue now to that of the target year, as planned; what the ceilings cut off stands apart. */
export function MarketBridge({ computed, horizonYears, fromLabel, toLabel, order, onOrder }: MarketBridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const bridge = fullBridge(computed, horizonYears, order);
  const { bar } = words.total;
  const all: readonly (BridgeStep & { readonly figure: FigureId })[] = [
    { name: fromLabel, amount: computed.revenueBase, is: "total", figure: "revenueBase" },
    { name: bar.market, amount: bridge.marketSizeEffect, is: "step", look: "market", figure: "marketSizeEffect" },
    { name: bar.share, amount: bridge.marketShareEffect, is: "step", look: "share", figure: "marketShareEffect" },
    { name: bar.price, amount: bridge.priceEffect, is: "step", look: "price", figure: "priceEffect" },
    ...(bridge.cutByCeiling === 0 ? [] : [{ name: bar.ceiling, amount: bridge.cutByCeiling, is: "step", look: "ceiling", figure: "ceilingEffect" } as const]),
    { name: toLabel, amount: computed.revenueNext, is: "total", figure: "revenueNext" },
  ];
  const isMoving = computed.revenueBase !== 0 && computed.revenueNext !== 0;
  const steps = isMoving ? all : all.filter(({ is }) => is === "total");
  const pitch = width / steps.length;
  const unit = bridgeUnit(Math.max(Math.abs(computed.revenueBase), Math.abs(computed.revenueNext)), pitch);
  const unitName = { 1: "", 1000: numbers.plain(1000), 1000000: words.number.million }[unit.size];
  const layout = layOutBridge(steps, { width, top: 20, bottom: axisAt });
  const write = (one: BridgeBar) => `${one.is === "total" || one.amount < 0 ? "" : "+"}${numbers.plain(one.amount / unit.size, unit.decimals)}`;
  const { nameLines, isBare, hidesAmounts } = bridgeWords(steps.map(({ name }) => name), layout.bars.map(write), pitch);
  return (
    <>
      <p className={styles.note}>{`${numbers.currencySign}\u00A0${unitName}`}</p>
      <div ref={box}>
        <BridgeDrawing
          layout={layout}
          width={width}
          height={height}
          axisAt={axisAt}
          isBare={isBare}
          hidesAmounts={hidesAmounts}
          nameLines={nameLines}
          label={words.total.bridgeLabel(steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`).join(", "))}
          ceilingName=""
          write={write}
        />
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <dl className={styles.figures}>
        {steps.map(({ name, figure }) => (
          <div key={figure}>
            <dt>{name}</dt>
            <dd>
              <Figure figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      {isMoving && (
        <>
          <Checkbox className={styles.option} label={words.total.orderFree} checked={order === "order-free"} onChange={(_, { checked }) => onOrder(checked === true ? "order-free" : "market-first")} />
          <p className={styles.note}>{words.total.order[order]}</p>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  option: { marginLeft: "-8px" },
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
