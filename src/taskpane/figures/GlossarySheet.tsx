import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../wording/figure";
import { useText } from "../text/text";
import { AskedSheet } from "./AskedSheet";

export interface GlossarySheetProps {
  readonly onClose: () => void;
}

/** In the order in which a plan is thought through: the market, what is asked of it, what stands behind it, and what bounds it. */
const terms: readonly FigureId[] = [
  "target",
  "marketSize",
  "marketGrowth",
  "share",
  "price",
  "baselineRevenue",
  "requiredRevenue",
  "gap",
  "requiredShare",
  "takenFromRivals",
  "onPaper",
  "proven",
  "unsupportedRevenue",
  "supportedUpTo",
  "marketCeiling",
  "marketPotential",
  "potentialCeiling",
  "maxShare",
  "capacity",
  "funnelCeiling",
  "probability",
];

/** What the words of the pane mean, in one list. Each figure tells its formula and its inputs where it stands. */
export function GlossarySheet({ onClose }: GlossarySheetProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.glossary;
  const verdicts = Object.entries(say.verdict) as [keyof typeof say.verdict, string][];
  return (
    <AskedSheet title={say.title} about="glossary" onClose={onClose}>
      <p className={styles.text}>{say.text}</p>
      <h3 className={styles.head}>{say.verdicts}</h3>
      <dl className={styles.list}>
        {verdicts.map(([verdict, meaning]) => (
          <div key={verdict}>
            <dt>{words.verdict.name[verdict]}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.head}>{say.terms}</h3>
      <dl className={styles.list}>
        {terms.map((figure) => (
          <div key={figure}>
            <dt>{words.figure[figure].name}</dt>
            <dd>{words.figure[figure].meaning}</dd>
          </div>
        ))}
      </dl>
    </AskedSheet>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  head: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: {
    margin: 0,
    "& div": { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
    "& dt": { fontWeight: tokens.fontWeightSemibold, "::first-letter": { textTransform: "uppercase" } },
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
});
