import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { standingOrder, type Standing } from "../../item/standing";
import { standingName } from "../../item/standingName";
import { useText } from "../../text/text";
import { verdictLook } from "../../item/verdictLook";
import { VerdictIcon } from "../../item/VerdictIcon";

export interface VerdictBarProps {
  readonly count: Readonly<Record<Standing, number>>;
  /** The one verdict that the list shows. */
  readonly only?: Standing;
  readonly onOnly: (verdict: Standing | undefined) => void;
}

/** How many targets have which verdict: a bar, and its legend, whose entries filter the list. */
export function VerdictBar({ count, only, onOnly }: VerdictBarProps) {
  const styles = useStyles();
  const { words } = useText();
  const present = standingOrder.filter((verdict) => count[verdict] > 0);
  const parts = present.map((verdict) => `${count[verdict]} ${standingName(verdict, words)}`).join(", ");
  return (
    <div>
      <div className={styles.bar} role="img" aria-label={words.check.barLabel(parts)}>
        {present.map((verdict) => (
          <div
            key={verdict}
            className={mergeClasses(
              styles.part,
              verdict === "no-market-data" && styles.unknown,
              verdict === "beyond-market" && styles.dotted,
              only && only !== verdict && styles.faded,
            )}
            style={{ flexGrow: count[verdict], color: verdictLook[verdict].fill }}
          />
        ))}
      </div>
      <div className={styles.legend}>
        {present.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={mergeClasses(styles.entry, only === verdict && styles.chosen)}
            aria-pressed={only === verdict}
            title={words.check.filterHint(standingName(verdict, words))}
            onClick={() => onOnly(only === verdict ? undefined : verdict)}
          >
            <VerdictIcon verdict={verdict} size={14} />
            <span>
              <b>{count[verdict]}</b> {standingName(verdict, words)}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", columnGap: "2px", height: "12px", margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  part: {
    minWidth: "6px",
    backgroundColor: "currentColor",
    ":first-child": { borderTopLeftRadius: tokens.borderRadiusSmall, borderBottomLeftRadius: tokens.borderRadiusSmall },
    ":last-child": { borderTopRightRadius: tokens.borderRadiusSmall, borderBottomRightRadius: tokens.borderRadiusSmall },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", color: "CanvasText !important", border: "1px solid CanvasText" },
  },
  /** What is not known is hatched. */
  unknown: {
    backgroundColor: "transparent",
    backgroundImage: "repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 5px)",
    boxShadow: "inset 0 0 0 1px currentColor",
  },
  dotted: { backgroundColor: "transparent", boxShadow: "inset 0 0 0 2px currentColor" },
  faded: { opacity: 0.35 },
  legend: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(136px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    margin: "0 -5px",
  },
  entry: {
    appearance: "none",
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    padding: "2px 4px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    "& b": { color: tokens.colorNeutralForeground1 },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});
