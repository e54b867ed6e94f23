import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface ProgressBarProps {
  /** 0 to 1; what lies beyond is drawn at the edge. */
  readonly value: number;
  readonly label: string;
  /** Where it should be by now, 0 to 1: a mark across the bar. */
  readonly due?: number;
  /** Below what it should be. */
  readonly isBehind?: boolean;
  readonly isThick?: boolean;
}

/** How far something is, beside how far it should be. The words stand beside it. */
export function ProgressBar({ value, label, due, isBehind = false, isThick = false }: ProgressBarProps) {
  const styles = useStyles();
  const part = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(Math.min(1, Math.max(0, value)) * 100)}
      className={mergeClasses(styles.bar, isThick && styles.thick)}
    >
      <div className={mergeClasses(styles.fill, isBehind && styles.behind)} style={{ width: part(value) }} />
      {due !== undefined && <div className={styles.due} style={{ left: part(due) }} />}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    height: "6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  thick: { height: "14px" },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  behind: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  due: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});
