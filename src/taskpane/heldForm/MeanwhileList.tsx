import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text/text";
import { Meanwhile, type MeanwhileProps } from "./Meanwhile";

export interface MeanwhileListProps {
  readonly choices: readonly (MeanwhileProps & { readonly name: string })[];
  readonly formulas: readonly { readonly name: string; readonly formula: string; readonly isTyped: boolean }[];
}

/** Above a form: what somebody else has changed under what is typed here, and which fields follow other cells. */
export function MeanwhileList({ choices, formulas }: MeanwhileListProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.pane.meanwhile;
  if (choices.length + formulas.length === 0) return null;
  return (
    <div className={styles.list} data-meanwhile>
      {choices.length > 0 && <p className={styles.first}>{say.first}</p>}
      {choices.map((choice) => (
        <Meanwhile {...choice} key={choice.name} />
      ))}
      {formulas.map(({ name, formula, isTyped }) => (
        <p key={name} className={styles.formula}>
          {say.of(name, isTyped ? say.replaces(formula) : say.formula(formula))}
        </p>
      ))}
    </div>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalM },
  first: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  formula: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", ...small },
});
