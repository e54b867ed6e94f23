import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text/text";

export interface FieldFormulaProps {
  /** Of the field's cell; absent: it holds what was typed. */
  readonly formula: string | undefined;
  /** Something else is typed over it. */
  readonly isTyped: boolean;
}

/** The formula that a field follows; what is typed over it will replace it, which is said before. */
export function FieldFormula({ formula, isTyped }: FieldFormulaProps) {
  const styles = useStyles();
  const { words } = useText();
  if (formula === undefined) return null;
  const say = words.pane.meanwhile;
  return <div className={styles.formula}>{isTyped ? say.replaces(formula) : say.formula(formula)}</div>;
}

const useStyles = makeStyles({
  formula: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
