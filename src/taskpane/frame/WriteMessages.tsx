import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { takeBack } from "../state/takeBackLazily";
import { afterDeeds } from "../state/afterDeeds";
import { hostSentence } from "../text/hostSentence";
import type { Words } from "../../wording/catalogues";
import type { Notice, PaneState } from "../state/paneState";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { arriving } from "./arriving";
import { Bar } from "./Bar";

const ColumnBack = arriving(async () => (await import("./ColumnBack")).ColumnBack);

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
          {hostSentence(write.problem, words)} {write.deed !== "go-to" && !afterDeeds[write.deed].isUntyped ? words.pane.typedIsKept : ""}
          {write.problem.code === "column-missing" && (
            <div>
              <ColumnBack actions={actions} />
            </div>
          )}
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
            onPress: () => actions.perform(takeBack, notice.undo ?? [], { subject: "", about: notice.about }),
          },
        })}
        onClose={() => actions.tell({ is: "notice-closed" })}
      >
        {said(notice, words)}
        {notice.isUnlogged && ` ${words.record.unlogged}`}
      </Bar>
    </div>
  );
}

function said({ of, about }: Notice, words: Words): string {
  if (of === "cancelled") return words.check.cancelled;
  if (of === "nothing-chosen") return words.check.nothingChosen;
  return of === "place-gone" ? words.check.placeGone(about) : afterDeeds[of].says(words, about);
}

const useStyles = makeStyles({
  message: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
