import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import { fullBridge, type BridgeOrder } from "../../../domain/market/fullBridge";
import type { FigureId } from "../../../wording/figure";
import { BridgeDrawing } from "../../bridge/BridgeDrawing";
import type { BridgeStep } from "../../bridge/bridgeLayout";
import { FigureList } from "../../figures/FigureList";
import { Spoken } from "../../frame/Spoken";
import { useText } from "../../text/text";
import { useBridge } from "../../bridge/useBridge";

export interface MarketBridgeProps {
  readonly computed: ComputedSegment;
  readonly horizonYears: number;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly order: BridgeOrder;
  readonly onOrder: (order: BridgeOrder) => void;
}

/** From one market's revenue now to that of the target year, as planned; what the ceilings cut off stands apart. */
export function MarketBridge({ computed, horizonYears, fromLabel, toLabel, order, onOrder }: MarketBridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const bridge = fullBridge(computed, horizonYears, order);
  const { bar } = words.total;
  const all: readonly (BridgeStep & { readonly figure: FigureId })[] = [
    { name: fromLabel, amount: computed.revenueBase, is: "total", figure: "revenueBase" },
    { name: bar.market, amount: bridge.marketSizeEffect, is: "step", look: "market", figure: "marketSizeEffect" },
    { name: bar.share, amount: bridge.marketShareEffect, is: "step", look: "share", figure: "marketShareEffect" },
    { name: bar.price, amount: bridge.priceEffect, is: "step", look: "price", figure: "priceEffect" },
    ...(bridge.cutByCeiling === 0
      ? []
      : [{ name: bar.ceiling, amount: bridge.cutByCeiling, is: "step", look: "ceiling", figure: "ceilingEffect" } as const]),
    { name: toLabel, amount: computed.revenueNext, is: "total", figure: "revenueNext" },
  ];
  const isMoving = computed.revenueBase !== 0 && computed.revenueNext !== 0;
  const steps = isMoving ? all : all.filter(({ is }) => is === "total");
  const { box, layout, unit, drawing } = useBridge(steps);
  return (
    <>
      <p className={styles.note}>{unit}</p>
      <div ref={box}>
        <BridgeDrawing
          {...drawing}
          label={words.total.bridgeLabel(
            steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`).join(", "),
          )}
          ceilingName=""
        />
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <FigureList figures={steps} />
      {isMoving && (
        <>
          <Checkbox
            className={styles.option}
            label={words.total.orderFree}
            checked={order === "order-free"}
            onChange={(_, { checked }) => onOrder(checked === true ? "order-free" : "market-first")}
          />
          <p className={styles.note}>{words.total.order[order]}</p>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  option: { marginLeft: "-8px" },
});
