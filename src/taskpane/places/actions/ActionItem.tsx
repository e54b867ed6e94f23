import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { saveAction } from "../../../app/write/saveAction";
import type { ActionStatus } from "../../../domain/action/action";
import { without } from "../../../app/write/without";
import { standingOfAction } from "../../../domain/action/standingOfAction";
import type { IsoDate } from "../../../domain/plan";
import { ProgressBar } from "../../figures/ProgressBar";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { daysBetween, type ActionRow } from "./actionGroups";

export interface ActionItemProps {
  readonly row: ActionRow;
  readonly asOf: IsoDate;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** Who does what by when, how far it is, and what can be done with it in one click. */
export function ActionItem({ row, asOf, isWriting, actions }: ActionItemProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.actions;
  const { id, what, owner, due, done, status, hypothesis, isUsable } = row;
  const standing = standingOfAction(row, asOf);
  const become = (to: ActionStatus, progress: number | undefined) => {
    const rest = without(row, ["done"]);
    const wanted = { ...rest, status: to, ...(progress !== undefined && { done: progress }) };
    actions.perform(saveAction, { row: wanted, id }, { subject: id, about: what });
  };
  const act = (label: string, named: string, to: ActionStatus, progress: number | undefined) => (
    <Button size="small" aria-label={named} disabledFocusable={isWriting} onClick={() => !isWriting && become(to, progress)}>
      {label}
    </Button>
  );
  const day =
    due === undefined
      ? say.noDate
      : standing === "overdue"
        ? say.wasDue(numbers.date(due), daysBetween(due, asOf))
        : say.due(numbers.date(due));
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.what, status === "dropped" && styles.dropped)}>{what}</div>
      <div className={styles.facts}>
        <span className={styles.owner}>{owner ?? say.nobody}</span>
        <span className={mergeClasses(standing === "overdue" && styles.overdue)}>
          {standing === "closed" && due === undefined ? "" : day}
        </span>
      </div>
      {done !== undefined && standing !== "closed" && (
        <div className={styles.progress}>
          <ProgressBar value={done} label={say.progressOf(what)} />
          <span>{numbers.roundPercent(done, false)}</span>
        </div>
      )}
      {hypothesis !== undefined && hypothesis !== what && <div className={styles.facts}>{say.inFavourOf(hypothesis)}</div>}
      {!isUsable && <div className={mergeClasses(styles.facts, styles.overdue)}>{say.unusable}</div>}
      <div className={styles.buttons}>
        {isUsable && standing !== "closed" && act(say.finish, say.finishOf(what), "done", 1)}
        {isUsable && status === "open" && act(say.start, say.startOf(what), "started", done)}
        {isUsable && standing === "closed" && act(say.reopen, say.reopenOf(what), "open", done === 1 ? undefined : done)}
        <Button
          size="small"
          appearance="subtle"
          aria-label={say.changeOf(what)}
          data-item={`action ${id}`}
          onClick={() => actions.tell({ is: "went", to: { at: "action", action: id } })}
        >
          {say.change}
        </Button>
      </div>
    </li>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  what: { minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  dropped: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  facts: { ...small, color: tokens.colorNeutralForeground3, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  owner: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  progress: {
    ...small,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
