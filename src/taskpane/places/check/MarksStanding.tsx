import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { unmarkTargets } from "../../../app/write/unmarkTargets";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface MarksStandingProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** How many marks of ours stand in the workbook, and the way to be rid of them. Nothing while there are none, or nobody knows. */
export function MarksStanding({ state: { marks, write }, actions }: MarksStandingProps) {
  const styles = useStyles();
  const { words } = useText();
  useEffect(() => {
    if (!marks) actions.readMarks();
  }, [marks, actions]);
  if (marks?.at !== "known" || marks.found.length === 0) return null;
  const removable = marks.found.some(({ isAnswered, isOnProtectedSheet }) => !isAnswered && !isOnProtectedSheet);
  return (
    <span className={styles.marks}>
      {words.marks.standing(marks.found.length)}
      {removable && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.marks.remove}
          disabledFocusable={write.at === "writing"}
          onClick={() => actions.perform(unmarkTargets, {}, { subject: "", about: "" })}
        >
          {words.marks.removeShort}
        </Button>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  marks: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
