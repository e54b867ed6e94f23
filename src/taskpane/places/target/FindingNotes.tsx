import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import { restoreFinding } from "../../../app/write/restoreFinding";
import { MeaningNotes } from "../../item/MeaningNotes";
import { labelOf } from "../../item/itemText";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { foundBecause } from "../../item/whyOf";
import { Fold } from "../../frame/Fold";

export interface FindingNotesProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** Why the scan took it for a target; and, of a linked one, the way to take the link back. */
export function FindingNotes({ item, isWriting, actions }: FindingNotesProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const because = foundBecause(item, numbers.language);
  const { target } = item;
  return (
    <>
      {because !== "" && (
        <Fold
          name="found"
          title={words.target.found}
          startsOpen={item.assessment === undefined || item.assessment.verdict === "no-market-data"}
        >
          <p className={styles.text}>{because}</p>
          <MeaningNotes item={item} />
        </Fold>
      )}
      {item.status === "linked" && target && (
        <div className={styles.undo}>
          <Button size="small" onClick={() => actions.tell({ is: "went", to: { at: "marks", item: item.key } })}>
            {words.marks.open}
          </Button>
          <Button
            size="small"
            disabledFocusable={isWriting}
            onClick={() => actions.perform(restoreFinding, { target: target.id }, { subject: target.id, about: labelOf(item) })}
          >
            {words.target.unlink}
          </Button>
          <span className={styles.hint}>{words.target.unlinkWrites}</span>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  undo: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXL },
  hint: {
    flex: "1 1 140px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
