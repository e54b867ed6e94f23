import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../wording/figure";
import { layOutBridge, type BridgeBar, type BridgeStep } from "../components/bridgeLayout";
import { bridgeUnit, bridgeWords } from "../components/bridgeWords";
import { presentEffects } from "./effectRows";
import type { TotalView } from "../state/paneState";
import { useText } from "../components/text";
import { effectFigure } from "./totalFigures";
import type { SingleEffect, TotalPage } from "./totalPage";
import { useWidth } from "../components/useWidth";
import { BridgeDrawing } from "../components/BridgeDrawing";
import { Figure } from "../components/Figure";
import { SectionHead } from "../components/SectionHead";
import { Spoken } from "../components/Spoken";

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
/** WCAG 2.2: what is pressed is this wide, in px. On narrower bars the names in the list are pressed instead. */
const leastTarget = 24;

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
  const write = (bar: BridgeBar) => `${bar.is === "total" || bar.amount <= 0 ? "" : "+"}${numbers.plain(bar.amount / unit.size, unit.decimals)}`;
  const { nameLines, isBare, hidesAmounts } = bridgeWords(steps.map(({ name }) => name), layout.bars.map(write), pitch);
  const isTooFine = pitch < leastTarget;
  const listed = steps.filter(({ effect }) => isBare || hidesAmounts || effect !== undefined);
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
          hidesAmounts={hidesAmounts}
          nameLines={nameLines}
          label={words.total.bridgeLabel(steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`).join(", "))}
          ceilingName=""
          write={write}
        />
        {!isTooFine &&
          layout.bars.map(({ x, width: wide }, index) => {
            const { effect } = steps[index] ?? {};
            return effect === undefined ? null : (
              <button key={effect} {...sortButton(effect)} className={mergeClasses(styles.column, view.by === effect && styles.chosen)} style={{ left: `${x - 4}px`, width: `${wide + 8}px` }} />
            );
          })}
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <dl className={styles.figures}>
        {listed.map(({ name, figure, effect }) => (
          <div key={figure}>
            <dt>
              {isTooFine && effect !== undefined ? (
                <button {...sortButton(effect)} className={mergeClasses(styles.named, view.by === effect && styles.chosen)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </dt>
            <dd>
              <Figure figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox className={styles.option} size="medium" label={words.total.orderFree} checked={view.order === "order-free"} onChange={(_, { checked }) => onView({ order: checked === true ? "order-free" : "market-first" })} />
      <p className={styles.order}>{words.total.order[view.order]}</p>
      {!total.mixSplit && total.segments.length > 1 && total.revenueBase > 0 && <p className={styles.mix}>{words.total.noMix}</p>}
      {total.mixSplit && total.segments.length > 1 && (
        <div className={styles.mix}>
          <p className={styles.order}>{words.total.mixText}</p>
          <dl className={styles.figures}>
            {(["pureVolume", "mix", "priceOnVolume"] as const).map((figure) => (
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

  function sortButton(effect: SingleEffect) {
    const isChosen = view.by === effect;
    const label = words.total.sortBy(words.total.bar[effect], numbers.change(total.effects[effect]));
    return { type: "button", "aria-pressed": isChosen, "aria-label": label, title: label, onClick: () => onView({ by: isChosen ? "change" : effect }) } as const;
  }

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

const contrast = "@media (forced-colors: active)";

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
    // Where colours are forced, a transparent border would be seen.
    [contrast]: { border: "none" },
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  named: { appearance: "none", minHeight: "24px", padding: "0 4px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, background: "none", color: "inherit", font: "inherit", cursor: "pointer" },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}`, ":hover": { border: `2px solid ${tokens.colorBrandStroke1}` }, [contrast]: { border: "2px solid Highlight" } },
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
  mix: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, "& dd": { color: tokens.colorNeutralForeground1 } },
});
