import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckItem } from "../../app/check/check";
import { meaningText } from "../../wording/meaningText";
import { useText } from "../text/text";

export interface MeaningNotesProps {
  readonly item: CheckItem;
}

/** What the sheet says of a percentage: the amount that it is applied to, its own past, and what has to be asked. */
export function MeaningNotes({ item }: MeaningNotesProps) {
  const styles = useStyles();
  const { numbers } = useText();
  const sentences = meaningText(item.finding, numbers);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  notes: {
    listStyleType: "none",
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
