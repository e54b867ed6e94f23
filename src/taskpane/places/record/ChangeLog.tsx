import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Check } from "../../../app/check/check";
import { loggedActions } from "../../../app/log/loggedActions";
import { archiveChanges } from "../../../app/write/revertAction";
import { longLog } from "../../../domain/change/change";
import { Bar } from "../../frame/Bar";
import { SectionHead } from "../../frame/SectionHead";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { LoggedActionItem } from "./LoggedActionItem";

export interface ChangeLogProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const shownAtFirst = 10;
const step = 50;

/** Whole actions, the latest first, each with the way back. */
export function ChangeLog({ check, isWriting, actions }: ChangeLogProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.record;
  const [shown, setShown] = useState(shownAtFirst);
  const logged = useMemo(() => loggedActions(check), [check]);
  const lines = check.tables.rows.changes.length;
  return (
    <section>
      <SectionHead title={say.logTitle} />
      <p className={styles.text}>{say.logIntro}</p>
      {lines > longLog && (
        <Bar
          tone="warning"
          action={{
            label: say.archive,
            onPress: () => {
              if (!isWriting) actions.perform(archiveChanges, {}, { subject: "", about: "" });
            },
          }}
        >
          {say.longLog(lines)}
        </Bar>
      )}
      {logged.length === 0 && <p className={styles.text}>{say.noLog}</p>}
      <ul className={styles.list}>
        {logged.slice(0, shown).map((action) => (
          <LoggedActionItem key={action.action} action={action} check={check} isWriting={isWriting} actions={actions} />
        ))}
      </ul>
      {shown < logged.length && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + step)}>
          {words.pane.showMore(Math.min(step, logged.length - shown))}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
});
