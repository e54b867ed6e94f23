import { Button, makeStyles, mergeClasses, Slider, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../../domain/plan";
import { useText } from "../../text/text";
import { verdictLook } from "../../item/verdictLook";

export interface WhatIfProps {
  readonly value: number;
  /** As it stands in the workbook. */
  readonly own: number;
  readonly min: number;
  readonly max: number;
  readonly isGrowth: boolean;
  /** Verdicts along the scale, each up to its value, ascending. */
  readonly zones: readonly { readonly upTo: number; readonly verdict: Verdict }[];
  /** The largest value that is still supported, where there is one on the scale. */
  readonly supportedUpTo: number | undefined;
  /** What a screen reader says of the value. */
  readonly said: string;
  readonly onChange: (value: number) => void;
}

/** Steps of a tenth of a point. */
const step = 0.001;

/** A slider over the target; the page answers while it is dragged. */
export function WhatIf({ value, own, min, max, isGrowth, zones, supportedUpTo, said, onChange }: WhatIfProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const write = (rate: number) => numbers.roundPercent(rate, isGrowth);
  const isTrying = Math.abs(value - own) > step / 2;
  const place = (rate: number) => (100 * (Math.min(max, Math.max(min, rate)) - min)) / (max - min);
  return (
    <div>
      <div className={styles.slider}>
        <div className={styles.rail} aria-hidden="true">
          {zones.map(({ upTo, verdict }, index) => {
            const from = place(index === 0 ? min : (zones[index - 1]?.upTo ?? min));
            return (
              <div
                key={`${verdict} ${upTo}`}
                className={mergeClasses(styles.zone, verdict === "supported" && styles.full, verdict === "to-agree" && styles.half)}
                style={{ left: `${from}%`, width: `${place(upTo) - from}%`, color: verdictLook[verdict].fill }}
              />
            );
          })}
          <div className={styles.own} style={{ left: `${place(own)}%` }} />
        </div>
        <Slider
          className={styles.input}
          rail={{ className: styles.clear }}
          min={Math.round(min / step)}
          max={Math.round(max / step)}
          value={Math.round(value / step)}
          aria-label={words.target.whatIfLabel}
          aria-valuetext={said}
          onChange={(_, data) => onChange(data.value * step)}
        />
      </div>
      <div className={styles.ends}>
        <span>{write(min)}</span>
        <span>
          {supportedUpTo === undefined
            ? words.target.notSupported
            : words.target.supportedUpTo(numbers.typedPercent(supportedUpTo, isGrowth))}
        </span>
        <span>{write(max)}</span>
      </div>
      <div className={styles.back}>
        <span>{isTrying ? words.target.whatIfNote : words.target.whatIfHint}</span>
        {isTrying && (
          <Button size="small" onClick={() => onChange(own)}>
            {words.target.whatIfBack(numbers.typedPercent(own, isGrowth))}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Half a thumb: the slider's scale begins and ends under the middle of it. */
const halfThumb = "10px";

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  slider: { position: "relative", height: "32px", display: "flex", alignItems: "center" },
  rail: {
    position: "absolute",
    left: halfThumb,
    right: halfThumb,
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    [contrast]: { height: "10px", outline: "1px solid CanvasText" },
  },
  zone: {
    position: "absolute",
    top: 0,
    bottom: 0,
    backgroundColor: "currentColor",
    ":first-child": {
      borderTopLeftRadius: tokens.borderRadiusCircular,
      borderBottomLeftRadius: tokens.borderRadiusCircular,
    },
    ":nth-last-child(2)": {
      borderTopRightRadius: tokens.borderRadiusCircular,
      borderBottomRightRadius: tokens.borderRadiusCircular,
    },
    // Where colours are the reader's own, what is supported is filled, what is to be agreed is hatched, and the rest is empty.
    [contrast]: {
      forcedColorAdjust: "none",
      boxSizing: "border-box",
      backgroundColor: "Canvas",
      borderLeft: "1px solid CanvasText",
    },
  },
  full: { [contrast]: { backgroundColor: "CanvasText" } },
  half: { [contrast]: { backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)" } },
  own: {
    position: "absolute",
    top: "-5px",
    bottom: "-5px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  input: { width: "100%", minWidth: 0 },
  /** Our own rail lies under it. */
  clear: { backgroundImage: "none", backgroundColor: "transparent", "::before": { backgroundImage: "none" } },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  back: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // As high as with its button, so that nothing jumps while the slider is dragged.
    minHeight: "28px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
