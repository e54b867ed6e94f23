import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { planActions, withoutAction } from "../../../app/write/planActions";
import { previewing } from "../../../app/write/writing";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface WaitingHypothesesProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** So many are named; the others are counted. */
const mostNamed = 5;

/** Agreed hypotheses that nobody does anything for yet, and the one step that makes actions of them. */
export function WaitingHypotheses({ check, isWriting, actions }: WaitingHypothesesProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.actions;
  const waiting = withoutAction(check);
  if (waiting.length === 0) return null;
  const edits = planActions.edits(previewing(check, numbers.language), {});
  const make = () => actions.perform(planActions, {}, { subject: "", about: say.planned(waiting.length) });
  return (
    <section className={styles.box}>
      <p className={styles.text}>{say.waiting(waiting.length)}</p>
      <ul className={styles.list}>
        {waiting.slice(0, mostNamed).map(({ id, claim }) => (
          <li key={id}>{claim}</li>
        ))}
        {waiting.length > mostNamed && <li>…</li>}
      </ul>
      <Button appearance="primary" size="small" disabledFocusable={isWriting} onClick={() => !isWriting && make()}>
        {say.plan(waiting.length)}
      </Button>
      {edits.ok && <WritesNote lines={writesText(edits.value, check, words)} />}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});
