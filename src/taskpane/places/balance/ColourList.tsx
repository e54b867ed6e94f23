import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColourOnPage } from "../../../app/plan/balancePage";
import { colourWords } from "../../../workbook/tables/words";
import { useText } from "../../text/text";
import { cssOf, lightOf } from "./lightOf";

export interface ColourListProps {
  readonly colours: readonly ColourOnPage[];
}

/** What each light stands for, how bright it burns, and where it stands beside the others. */
export function ColourList({ colours }: ColourListProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance;
  return (
    <ul className={styles.list}>
      {colours.map(({ colour, score, position }) => (
        <li key={colour} className={styles.row}>
          <span className={styles.dot} style={{ backgroundColor: cssOf(lightOf(colour, 85)) }} />
          <span className={styles.name}>
            {say.about[colour]} <span className={styles.quiet}>({colourWords[numbers.language][colour]})</span>
          </span>
          <span className={styles.score}>
            {score === null ? say.noScore : say.ofHundred(numbers.plain(Math.round(score)))}
            {position !== null && (
              <span className={mergeClasses(styles.position, position === "lagging" && styles.lagging)}> {say.position[position]}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  dot: {
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: tokens.borderRadiusCircular,
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  score: { fontVariantNumeric: "tabular-nums" },
  position: { color: tokens.colorNeutralForeground3 },
  lagging: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
