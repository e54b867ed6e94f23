import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AssumedField, SheetAssumption } from "../../app/check/sheetAssumptions";
import { placeText } from "../text/placeText";
import { useText } from "../text/text";

export interface SheetAssumedProps {
  readonly field: AssumedField;
  readonly assumptions: readonly SheetAssumption[];
  readonly onUse: (assumption: SheetAssumption) => void;
}

/** "Not filled in: the sheet assumes 2.8 % (Assumptions!C7). Use it?" Nothing where the workbook assumes nothing. */
export function SheetAssumed({ field, assumptions, onUse }: SheetAssumedProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.market.assumed;
  if (assumptions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {assumptions.map((assumption) => {
        const rate = numbers.growth(assumption.value);
        return (
          <li key={placeText(assumption.at)} className={styles.line}>
            <span className={styles.text}>{say.text(rate, placeText(assumption.at), assumption.label)}</span>
            <Button size="small" aria-label={say.useLabel(rate, words.market.field[field])} onClick={() => onUse(assumption)}>
              {say.use(rate)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flex: "1 1 120px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
