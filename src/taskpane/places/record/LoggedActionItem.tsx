import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../app/check/check";
import { kindOfLine, returnsOf, type LoggedAction } from "../../../app/log/loggedActions";
import { revertAction } from "../../../app/write/revertAction";
import type { Change, LoggedValue } from "../../../domain/change/change";
import { loggedText, momentText } from "../../../wording/loggedText";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface LoggedActionItemProps {
  readonly action: LoggedAction;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const linesShown = 4;

/** What was done in one go: where, from what to what, and the way back; cells that somebody changed since are named and stay. */
export function LoggedActionItem({ action, check, isWriting, actions }: LoggedActionItemProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.record;
  const [isAsked, setAsked] = useState(false);
  const { lines, by, when } = action;
  const [first] = lines;
  const rows = (kind: string) => new Set(lines.flatMap((line) => (line.kind === kind ? [`${line.table} ${line.about}`] : []))).size;
  const cells = lines.filter(({ kind }) => kind === "changed").length;
  const told = [
    cells > 0 ? say.cells(cells) : "",
    rows("added") > 0 ? say.added(rows("added")) : "",
    rows("deleted") > 0 ? say.deleted(rows("deleted")) : "",
  ].filter((part) => part !== "");
  const about = `${first?.subject ?? ""}, ${told.join(", ")}`;
  const returns = isAsked ? returnsOf(check, action) : [];
  const possible = returns.some(({ is }) => is === "back" || is === "removed" || is === "restored");
  const stay = returns.flatMap((one) => (one.is === "changed-since" ? [one] : []));
  const press = () => {
    if (isWriting) return;
    const now = returnsOf(check, action);
    setAsked(true);
    if (!isAsked && now.some(({ is }) => is === "changed-since" || is === "gone")) return;
    if (now.some(({ is }) => is === "back" || is === "removed" || is === "restored"))
      actions.perform(revertAction, { action: action.action }, { subject: action.action, about });
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>{first?.subject}</span>
      <span className={styles.quiet}>{say.changed(by ?? say.somebody, momentText(when, numbers))}</span>
      <span>{told.join(", ")}</span>
      {lines
        .filter(({ kind }) => kind === "changed")
        .slice(0, linesShown)
        .map((line) => (
          <span key={`${line.table} ${line.about} ${line.field ?? ""}`} className={styles.quiet}>
            {line.field}: {say.from(textOf(line.from, line), textOf(line.to, line))}
          </span>
        ))}
      <div role="status" className={styles.told}>
        {stay.map(({ line, now, by: who = "" }) => (
          <span key={`${line.table} ${line.about} ${line.field ?? ""}`}>
            {say.stays(
              [line.subject, line.field].filter((part) => part !== undefined).join(" · "),
              now === undefined ? "" : textOf(now, line),
              who,
            )}
          </span>
        ))}
        {isAsked && !possible && <span>{say.nothingLeft}</span>}
      </div>
      <Button
        size="small"
        className={styles.back}
        aria-label={say.takeBackOf(about)}
        disabledFocusable={isWriting || (isAsked && !possible)}
        onClick={press}
      >
        {say.takeBack}
      </Button>
    </li>
  );

  function textOf(value: LoggedValue | undefined, line: Change): string {
    return loggedText(value, kindOfLine(check, line), numbers, check.workbook.date1904);
  }
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  told: { display: "flex", flexDirection: "column" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  back: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});
