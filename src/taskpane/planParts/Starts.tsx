import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SectionHead } from "../frame/SectionHead";
import { useText } from "../text/text";

export interface Start {
  /** What of the workbook it begins with: a market, a target, a hypothesis. */
  readonly from: string;
  readonly onPress: () => void;
}

export interface StartsProps {
  /** The likeliest first. */
  readonly starts: readonly Start[];
  /** What is filled in then. */
  readonly hint: string;
}

/** Nobody reads a longer list of offers. */
const mostOffered = 3;

/** Ways to begin a part of the plan with what the workbook knows already; nothing where it knows nothing. */
export function Starts({ starts, hint }: StartsProps) {
  const styles = useStyles();
  const { words } = useText();
  if (starts.length === 0) return null;
  return (
    <>
      <SectionHead title={words.plan.startTitle} />
      <p className={styles.hint}>{hint}</p>
      <div className={styles.starts}>
        {starts.slice(0, mostOffered).map(({ from, onPress }) => (
          <Button key={from} size="small" onClick={onPress}>
            {words.plan.startFrom(from)}
          </Button>
        ))}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  starts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, "& button": { overflowWrap: "anywhere", minWidth: 0 } },
});
