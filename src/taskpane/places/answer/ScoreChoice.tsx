import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useText } from "../../text/text";

export interface ScoreChoiceProps {
  readonly code: string;
  readonly statement: string;
  readonly score: number | undefined;
  readonly onScore: (score: number) => void;
}

const scores = [1, 2, 3, 4, 5];

/** One statement, and how far somebody agrees with it. */
export function ScoreChoice({ code, statement, score, onScore }: ScoreChoiceProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <fieldset className={styles.statement}>
      <legend className={styles.legend}>{statement}</legend>
      <div className={styles.scores}>
        {scores.map((one) => (
          <label key={one} className={mergeClasses(styles.score, score === one && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={`score ${code}`}
              value={one}
              checked={score === one}
              aria-label={words.balance.answer.scoreOf(one, statement)}
              onChange={() => onScore(one)}
            />
            {one}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  statement: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  legend: { float: "left", width: "100%", padding: 0, overflowWrap: "anywhere" },
  scores: {
    clear: "both",
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  score: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "32px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText", forcedColorAdjust: "none" },
  },
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});
