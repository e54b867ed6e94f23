import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

export interface OpenLineProps {
  /** The focus comes back to it. */
  readonly item: string;
  readonly icon?: ReactNode;
  readonly name: string;
  /** Beside the name. */
  readonly state?: string;
  readonly says: string;
  readonly onOpen: () => void;
}

/** A line of a list that opens what it names: how it stands, and the one thing to know of it. */
export function OpenLine({ item, icon, name, state, says, onOpen }: OpenLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.line} data-item={item} onClick={onOpen}>
        {icon}
        <span className={styles.told}>
          <span className={styles.head}>
            <span className={styles.name}>{name}</span> {state !== undefined && <span className={styles.state}>{state}</span>}
          </span>
          <span className={styles.says}>{says}</span>
        </span>
        <ChevronRight16Regular className={styles.chevron} aria-hidden="true" />
      </button>
    </li>
  );
}

const useStyles = makeStyles({
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    appearance: "none",
    width: "100%",
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  told: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  says: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  chevron: { flexShrink: 0, marginTop: "2px", color: tokens.colorNeutralForeground3 },
});
