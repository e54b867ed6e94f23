import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { saveStatements } from "../../../app/write/saveBalance";
import { previewing } from "../../../app/write/writing";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { SectionHead } from "../../frame/SectionHead";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { standardStatements } from "../../balance/statementRows";

export interface FirstStatementsProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** What the scan is for, and the twelve statements that it can begin with. */
export function FirstStatements({ check, isWriting, actions }: FirstStatementsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance;
  const rows = standardStatements(words);
  const edits = saveStatements.edits(previewing(check, numbers.language), { rows });
  return (
    <>
      <p className={styles.text}>{words.plan.purpose.balance}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isWriting}
          onClick={() => !isWriting && actions.perform(saveStatements, { rows }, { subject: "", about: "" })}
        >
          {say.start}
        </Button>
        <Button data-item="statements" onClick={() => actions.tell({ is: "went", to: { at: "statements" } })}>
          {say.ownOnes}
        </Button>
      </div>
      <SectionHead title={say.twelve} />
      <ul className={styles.list}>
        {rows.map(({ code, statement }) => (
          <li key={code}>{statement}</li>
        ))}
      </ul>
      {edits.ok && <WritesNote lines={writesText(edits.value, check, words)} />}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});
