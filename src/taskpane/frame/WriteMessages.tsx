import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { takeBack } from "../state/takeBackLazily";
import { afterDeeds } from "../state/afterDeeds";
import { hostSentence } from "../text/hostSentence";
import type { Words } from "../../wording/catalogues";
import { checkedOf } from "../state/readState";
import type { Notice, PaneState, WriteState } from "../state/paneState";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { useCallback, useRef } from "react";
import { arriving } from "./arriving";
import { Bar } from "./Bar";
import { useGivingWay } from "./useGivingWay";

/** It knows our tables, which arrive after the pane has shown itself. */
const OverwrittenMessage = arriving(async () => (await import("./OverwrittenMessage")).OverwrittenMessage);
const ColumnBack = arriving(async () => (await import("./ColumnBack")).ColumnBack);

export interface WriteMessagesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What became of a write, above the button that asked for it, wherever the person has scrolled to. */
export function WriteMessages({ state, actions }: WriteMessagesProps) {
  const styles = useStyles();
  const { write, notice, own } = state;
  const check = checkedOf(state)?.check;
  return (
    <>
      {check && own.length > 0 && <OverwrittenMessage className={styles.message} check={check} state={state} actions={actions} />}
      {write.at === "writing" && <Writing />}
      {write.at === "failed" && <Failed write={write} actions={actions} />}
      {/* There before its words are: a screen reader says what comes into it. */}
      <div role="status">{notice && write.at !== "failed" && <NoticeMessage notice={notice} actions={actions} />}</div>
    </>
  );
}

function Writing() {
  const { words } = useText();
  return <ProgressBar aria-label={words.pane.writing} />;
}

function Failed({ write, actions }: { readonly write: Extract<WriteState, { readonly at: "failed" }>; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { words } = useText();
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

/** A deed is told with the way to take it back, and gives way by itself. */
function NoticeMessage({ notice, actions }: { readonly notice: Notice; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { words } = useText();
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => actions.tell({ is: "notice-closed" }), [actions]);
  const { undo } = notice;
  useGivingWay(box, notice, close);
  return (
    <div ref={box} className={styles.message}>
      <Bar
        tone="info"
        isSaidAround
        {...(undo && {
          action: {
            label: notice.of === "mark" ? words.marks.undo : words.market.deletion.undo,
            onPress: () => actions.perform(takeBack, undo, { subject: "", about: notice.about }),
          },
        })}
        onClose={close}
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
