import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import type { CheckItem } from "../../../app/check/check";
import { labelOf, valueText } from "../../item/itemText";
import { standingOf } from "../../item/standing";
import { rowClass } from "./rowClass";
import { standingName } from "../../item/standingName";
import { useText } from "../../text/text";
import { VerdictIcon } from "../../item/VerdictIcon";

export interface FindingRowProps {
  readonly item: CheckItem;
  /** The amount that it works on; "" where none is known. */
  readonly stake: string;
  /** One sentence why. */
  readonly why: string;
  /** Its sheet, where there are several. */
  readonly sheet?: string;
  /** The assumption of the row above, in another place. */
  readonly isUse?: boolean;
  /** Absent: the row opens a place. */
  readonly isExpanded?: boolean;
  /** The cell that is selected in the sheet belongs to it. */
  readonly isSelected: boolean;
  /** The check that followed the last edit sees it otherwise than the one before. */
  readonly isChanged?: boolean;
  readonly onPress: () => void;
  /** What is shown below while it is expanded. */
  readonly children?: ReactNode;
}

/** One finding: what it is, how large, what the verdict is and why. */
export function FindingRow({
  item,
  stake,
  why,
  sheet = "",
  isUse = false,
  isExpanded,
  isSelected,
  isChanged = false,
  onPress,
  children,
}: FindingRowProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const standing = standingOf(item);
  return (
    <div
      role="listitem"
      className={mergeClasses(rowClass, styles.item, isUse && styles.use, isSelected && styles.selected, isExpanded && styles.expanded)}
    >
      <button type="button" className={styles.row} data-item={item.key} aria-expanded={isExpanded} onClick={onPress}>
        <VerdictIcon verdict={standing} />
        <span className={styles.label}>
          {labelOf(item)}
          {item.finding.period !== undefined && <span className={styles.period}> {item.finding.period}</span>}
          {sheet !== "" && <span className={styles.period}> · {sheet}</span>}
          {isUse && <span className={styles.period}> · {words.check.sameAssumption}</span>}
          {isChanged && <span className={styles.changed}> {words.check.changedMark}</span>}
        </span>
        <span className={styles.value}>{valueText(item, numbers)}</span>
        <span className={mergeClasses(styles.why, !isExpanded && styles.clamped)}>
          <span className={styles.spoken}>{standingName(standing, words)}: </span>
          {isExpanded ? why : firstSentence(why)}
        </span>
        <span className={styles.money}>
          {stake}
          {isExpanded === undefined && <ChevronRight16Regular className={styles.chevron} />}
        </span>
      </button>
      {isExpanded && children}
    </div>
  );
}

/** The others are read when the row is opened. A dot inside the sheet's own words may end it early. */
function firstSentence(text: string): string {
  return /^.+?[.!?](?= \p{Lu})/su.exec(text)?.[0] ?? text;
}

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `0 ${tokens.spacingHorizontalM} 0 9px`,
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  use: { paddingLeft: "25px", borderTopStyle: "dotted" },
  selected: { borderLeftColor: tokens.colorBrandStroke1 },
  expanded: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    appearance: "none",
    width: "100%",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    display: "grid",
    gridTemplateColumns: "20px 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
    "& > svg": { alignSelf: "start", marginTop: "2px" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
    "@container (max-width: 220px)": { gridTemplateColumns: "20px 1fr" },
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  period: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  changed: {
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    "@container (max-width: 220px)": { gridColumnStart: 2, textAlign: "left" },
  },
  why: {
    gridColumnStart: 2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  clamped: { display: "-webkit-box", WebkitLineClamp: 3, WebkitBoxOrient: "vertical", overflowY: "hidden" },
  money: {
    display: "flex",
    alignItems: "center",
    justifyContent: "end",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@container (max-width: 220px)": { gridColumnStart: 2, justifyContent: "start" },
  },
  chevron: { marginRight: "-4px" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
