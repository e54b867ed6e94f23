import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../wording/figure";
import { Figure } from "../figures/Figure";
import { useFigures } from "../figures/figures";
import { useText } from "../text/text";

export interface FigureRowsProps {
  /** Those that the place knows are shown, in this order. */
  readonly figures: readonly FigureId[];
}

/** Figures below each other: the name at the left, the amount at the right. */
export function FigureRows({ figures }: FigureRowsProps) {
  const styles = useStyles();
  const { words } = useText();
  const { book } = useFigures();
  return (
    <dl className={styles.rows}>
      {figures
        .filter((figure) => book[figure] !== undefined)
        .map((figure) => (
          <div key={figure}>
            <dt>{words.figure[figure].name}</dt>
            <dd>
              <Figure figure={figure} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

const useStyles = makeStyles({
  rows: {
    margin: 0,
    "& div": {
      display: "flex",
      justifyContent: "space-between",
      alignItems: "baseline",
      columnGap: tokens.spacingHorizontalM,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      padding: `${tokens.spacingVerticalXXS} 0`,
    },
    "& dt": {
      color: tokens.colorNeutralForeground2,
      minWidth: 0,
      overflowWrap: "anywhere",
      "::first-letter": { textTransform: "uppercase" },
    },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  },
});
