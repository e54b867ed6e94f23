import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface TrackBarProps {
  /** In parts of the whole track. */
  readonly from: number;
  readonly width: number;
  readonly zero: number;
  readonly look: "gain" | "loss" | "own" | "wish" | "pale";
}

/** A bar on a track with its zero; the number beside it says the same. */
export function TrackBar({ from, width, zero, look }: TrackBarProps) {
  const styles = useStyles();
  return (
    <span className={styles.track} aria-hidden="true">
      {width > 0 && (
        <span className={mergeClasses(styles.bar, styles[look])} style={{ left: `${from * 100}%`, width: `${width * 100}%` }} />
      )}
      {zero > 0 && <span className={styles.zero} style={{ left: `${zero * 100}%` }} />}
    </span>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  track: {
    position: "relative",
    display: "block",
    height: "6px",
    margin: "3px 0",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "2px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  gain: { backgroundColor: tokens.colorBrandBackground },
  loss: { backgroundColor: tokens.colorPaletteRedBackground3 },
  own: { backgroundColor: tokens.colorNeutralStroke1Pressed },
  wish: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px dashed ${tokens.colorPaletteRedForeground1}`,
    [contrast]: { backgroundColor: "Canvas", border: "1px dashed CanvasText" },
  },
  pale: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    [contrast]: { backgroundColor: "Canvas", border: "1px solid CanvasText" },
  },
  zero: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground3,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});
