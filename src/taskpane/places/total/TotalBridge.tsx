import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../../wording/figure";
import { BridgeDrawing } from "../../bridge/BridgeDrawing";
import type { BridgeStep } from "../../bridge/bridgeLayout";
import { FigureList } from "../../figures/FigureList";
import { SectionHead } from "../../frame/SectionHead";
import { Spoken } from "../../frame/Spoken";
import { useText } from "../../text/text";
import { useBridge } from "../../bridge/useBridge";
import type { TotalView } from "./place";
import { presentEffects } from "./effectRows";
import { effectFigure } from "./totalFigures";
import type { SingleEffect, TotalPage } from "./totalPage";

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

/** WCAG 2.2: what is pressed is this wide, in px. On narrower bars the names in the list are pressed instead. */
const leastTarget = 24;

/** From revenue now to revenue in the target year. Each bar is a button that sorts the markets by its effect. */
export function TotalBridge({ total, view, fromLabel, toLabel, onView }: TotalBridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const steps = stepsOf();
  const { box, layout, pitch, unit, words: fitting, drawing } = useBridge(steps);
  const isTooFine = pitch < leastTarget;
  const listed = steps.filter(({ effect }) => fitting.isBare || fitting.hidesAmounts || effect !== undefined);
  return (
    <section>
      <SectionHead title={words.total.bridgeTitle}>{unit}</SectionHead>
      <div ref={box} className={styles.box}>
        <BridgeDrawing
          {...drawing}
          label={words.total.bridgeLabel(
            steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`).join(", "),
          )}
          ceilingName=""
        />
        {!isTooFine &&
          layout.bars.map(({ x, width: wide }, index) => {
            const { effect } = steps[index] ?? {};
            return effect === undefined ? null : (
              <button
                key={effect}
                {...sortButton(effect)}
                className={mergeClasses(styles.column, view.by === effect && styles.chosen)}
                style={{ left: `${x - 4}px`, width: `${wide + 8}px` }}
              />
            );
          })}
      </div>
      {layout.isBroken && <Spoken>{words.target.brokenAxis}</Spoken>}
      <FigureList
        figures={listed.map(({ name, figure, effect }) => ({
          figure,
          name:
            isTooFine && effect !== undefined ? (
              <button {...sortButton(effect)} className={mergeClasses(styles.named, view.by === effect && styles.chosen)}>
                {name}
              </button>
            ) : (
              name
            ),
        }))}
      />
      <Checkbox
        className={styles.option}
        size="medium"
        label={words.total.orderFree}
        checked={view.order === "order-free"}
        onChange={(_, { checked }) => onView({ order: checked === true ? "order-free" : "market-first" })}
      />
      <p className={styles.order}>{words.total.order[view.order]}</p>
      {!total.mixSplit && total.segments.length > 1 && total.revenueBase > 0 && <p className={styles.mix}>{words.total.noMix}</p>}
      {total.mixSplit && total.segments.length > 1 && (
        <div className={styles.mix}>
          <p className={styles.order}>{words.total.mixText}</p>
          <FigureList
            figures={(["pureVolume", "mix", "priceOnVolume"] as const).map((figure) => ({ name: words.figure[figure].name, figure }))}
          />
        </div>
      )}
    </section>
  );

  function sortButton(effect: SingleEffect) {
    const isChosen = view.by === effect;
    const label = words.total.sortBy(words.total.bar[effect], numbers.change(total.effects[effect]));
    return {
      type: "button",
      "aria-pressed": isChosen,
      "aria-label": label,
      title: label,
      onClick: () => onView({ by: isChosen ? "change" : effect }),
    } as const;
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
    return [
      { name: fromLabel, amount: total.revenueBase, is: "total", figure: "revenueBase" },
      ...effects,
      { name: toLabel, amount: total.revenueNext, is: "total", figure: "revenueNext" },
    ];
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
  named: {
    appearance: "none",
    minHeight: "24px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
  },
  chosen: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    ":hover": { border: `2px solid ${tokens.colorBrandStroke1}` },
    [contrast]: { border: "2px solid Highlight" },
  },
  option: { marginLeft: "-8px" },
  order: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mix: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
