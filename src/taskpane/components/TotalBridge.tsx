import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../wording/figure";
import { layOutBridge, type BridgeBar, type BridgeStep } from "../bridgeLayout";
import { bridgeUnit } from "../bridgeUnit";
import { presentEffects } from "../effectRows";
import type { TotalView } from "../paneState";
import { useText } from "../text";
import { effectFigure } from "../totalFigures";
import type { SingleEffect, TotalPage } from "../totalPage";
import { useWidth } from "../useWidth";
import { BridgeDrawing } from "./BridgeDrawing";
import { Figure } from "./Figure";
import { SectionHead } from "./SectionHead";
import { Spoken } from "./Spoken";

export interface TotalBridgeProps {
  readonly total: TotalPage;
  readonly view: TotalView;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly onView: (change: Partial<TotalView>) => void;
}

interface TotalStep extends BridgeStep {
  readonly figure: FigureId;
  readonly effect?: SingleEffect;
}

const height = 176;
const axisAt = 148;
/** Narrower bars have no room for their words. */
const narrowestPitch = 38;

/** From revenue now to revenue in the target year. Each bar is a button that sorts the markets by its effect. */
export function TotalBridge({ total, view, fromLabel, toLabel, onView }: TotalBridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const steps = stepsOf();
  const pitch = width / steps.length;
  const unit = bridgeUnit(Math.max(Math.abs(total.revenueBase), Math.abs(total.revenueNext)), pitch);
  const unitName = { 1: "", 1000: numbers.plain(1000), 1000000: words.number.million }[unit.size];
  const layout = layOutBridge(steps, { width, top: 20, bottom: axisAt });
  const isBare = pitch < narrowestPitch;
  const write = (bar: BridgeBar) => `${bar.is === "total" || bar.amount < 0 ? "" : "+"}${numbers.plain(bar.amount / unit.size, unit.decimals)}`;
  const listed = steps.filter(({ effect }) => isBare || effect !== undefined);
  return (
    <section>
      <SectionHead title={words.total.bridgeTitle}>{`${numbers.currencySign}\u00A0${unitName}`}</SectionHead>
      <div ref={box} className={styles.box}>
        <BridgeDrawing
          layout={layout}
          width={width}
          height={height}
          axisAt={axisAt}
          isBare={isBare}
          label={words.total.bridgeLabel(steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`).join(", "))}
          ceilingName=""
          write={write}
        />
        {layout.bars.map((bar, index) => {
          const { effect, amount } = steps[index] ?? {};
          if (effect === undefined || amount === undefined) return null;
          const isChosen = view.by === effect;
          return (
            <button
              key={effect}
              type="button"
              className={mergeClasses(styles.column, isChosen && styles.chosen)}
              style={{ left: `${bar.x - 4}px`, width: `${bar.width + 8}px` }}
              aria-pressed={isChosen}
              aria-label={words.total.sortBy(words.total.effect[effect], numbers.change(amount))}
              title={words.total.sortBy(words.total.effect[effect], numbers.change(amount))}
              onClick={() => onView({ by: isChosen ? "change" : effect })}
            />
          );
        })}
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
      <Checkbox className={styles.option} size="medium" label={words.total.orderFree} checked={view.order === "order-free"} onChange={(_, { checked }) => onView({ order: checked === true ? "order-free" : "market-first" })} />
      <p className={styles.order}>{words.total.order[view.order]}</p>
      {total.mixSplit && total.segments.length > 1 && (
        <div className={styles.mix}>
          <p className={styles.order}>{words.total.mixText}</p>
          <dl className={styles.figures}>
            {(["pureVolume", "mix"] as const).map((figure) => (
              <div key={figure}>
                <dt>{words.figure[figure].name}</dt>
                <dd>
                  <Figure figure={figure} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );

  function stepsOf(): readonly TotalStep[] {
    const always = ["market", "share", "price"] as const;
    const seldom = presentEffects(total.effects, ["ceiling", "new", "lost"]);
    const effects = [...always, ...seldom].map((effect): TotalStep => ({
      name: words.total.bar[effect],
      amount: total.effects[effect],
      is: "step",
      effect,
      figure: effectFigure[effect],
      ...(effect !== "lost" && { look: effect }),
    }));
    return [{ name: fromLabel, amount: total.revenueBase, is: "total", figure: "revenueBase" }, ...effects, { name: toLabel, amount: total.revenueNext, is: "total", figure: "revenueNext" }];
  }
}

const useStyles = makeStyles({
  box: { position: "relative" },
  column: {
    appearance: "none",
    position: "absolute",
    top: 0,
    bottom: 0,
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { border: "2px solid Highlight" } },
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
  option: { marginLeft: "-8px" },
  order: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mix: { marginTop: tokens.spacingVerticalS },
});
