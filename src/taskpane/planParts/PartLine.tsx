import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { PlanLine } from "../../app/plan/parts/planLines";
import { useText } from "../text/text";
import { PartIcon } from "./PartIcon";

export interface PartLineProps {
  readonly line: PlanLine;
  readonly onOpen: () => void;
}

/** A part of the plan: how it stands, and the one thing that needs somebody. */
export function PartLine({ line: { part, state, says }, onOpen }: PartLineProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.line} data-item={`part ${part}`} onClick={onOpen}>
        <PartIcon state={state} />
        <span className={styles.told}>
          <span className={styles.head}>
            <span className={styles.name}>{words.plan.part[part]}</span> <span className={styles.state}>{words.plan.state[state]}</span>
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
