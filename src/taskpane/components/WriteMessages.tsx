import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { hostSentence } from "./hostSentence";
import type { PaneState } from "../state/paneState";
import { useText } from "./text";
import type { PaneActions } from "../state/usePane";
import { Bar } from "./Bar";

export interface WriteMessagesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What became of a write, above the button that asked for it, wherever the person has scrolled to. */
export function WriteMessages({ state: { write, notice }, actions }: WriteMessagesProps) {
  const styles = useStyles();
  const { words } = useText();
  if (write.at === "writing") return <ProgressBar aria-label={words.pane.writing} />;
  if (write.at === "failed") {
    return (
      <div className={styles.message}>
        <Bar tone="error" onClose={() => actions.tell({ is: "write-problem-closed" })}>
          {hostSentence(write.problem, words)} {write.deed === "go-to" || write.deed === "restore" ? "" : words.pane.typedIsKept}
        </Bar>
      </div>
    );
  }
  if (!notice) return null;
  return (
    <div className={styles.message}>
      <Bar
        tone="info"
        {...(notice.undo && {
          action: {
            label: notice.of === "mark" ? words.marks.undo : words.market.deletion.undo,
            onPress: () => actions.undo(notice.undo ?? [], notice.about),
          },
        })}
        onClose={() => actions.tell({ is: "notice-closed" })}
      >
        {said()}
      </Bar>
    </div>
  );

  function said(): string {
    switch (notice?.of) {
      case "link":
        return words.pane.linked(notice.about);
      case "dismiss":
        return words.pane.dismissed(notice.about);
      case "restore":
        return words.pane.restored(notice.about);
      case "save-market":
        return words.pane.saved(notice.about);
      case "save-plan":
        return words.market.plan.saved;
      case "import":
        return words.import.done(notice.about);
      case "delete-market":
        return words.market.deletion.done(notice.about);
      case "save-history":
      case "save-competitors":
        return words.pane.saved(notice.about);
      case "save-scenario":
        return words.scenario.saved(notice.about);
      case "delete-scenario":
        return words.scenario.deleted(notice.about);
      case "apply-scenario":
        return notice.about === "" ? words.scenario.backDone : words.scenario.applied(notice.about);
      case "save-hypothesis":
        return words.hypothesis.saved(notice.about);
      case "judge-hypothesis":
        return notice.about;
      case "delete-hypothesis":
        return words.hypothesis.deleted(notice.about);
      case "undo":
        return words.market.deletion.undone(notice.about);
      case "mark":
        return words.marks.done(notice.about);
      case "unmark":
        return words.marks.removed;
      case "place-gone":
        return words.check.placeGone(notice.about);
      case "nothing-chosen":
        return words.check.nothingChosen;
      default:
        return words.check.cancelled;
    }
  }
}

const useStyles = makeStyles({
  message: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
